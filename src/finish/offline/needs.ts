import { OfflineError } from './errors';
import { scriptUses } from './scripts';
import type { SiteFiles } from './site-files';

/**
 * A script larger than this is a tool that is loaded when it is used (a chart to explore). It is kept when it has been used, and
 * with everything; but not behind a page.
 */
const largeScript = 50_000;

const sources = /<(?:script|img)\b[^>]*?\ssrc="([^"]+)"/g;
const links = /<link\b[^>]*?\srel="(?:stylesheet|modulepreload|icon|shortcut icon|manifest)"[^>]*>/g;
const inlineModules = /<script type="module">([\s\S]*?)<\/script>/g;
const parts = /<(live-demo|exercise-item)\b[^>]*>/g;

/** What pages need, found by reading the built site. */
export class Needs {
  readonly #site: SiteFiles;
  readonly #named = new Map<string, Promise<readonly string[]>>();
  readonly #uses = new Map<string, Promise<readonly string[]>>();

  constructor(site: SiteFiles) {
    this.#site = site;
  }

  /** What a page needs whoever's topic it is of: styles with their fonts, pictures, and the scripts of its frame. */
  async frameOf(path: string): Promise<Set<string>> {
    return this.#closure(await this.#namedBy(path));
  }

  /** Everything a page needs, itself first: its frame and what its own demos and exercises load. */
  async of(path: string): Promise<Set<string>> {
    const html = this.#site.text(path);
    const scripts: string[] = [];
    const tasks: string[] = [];
    for (const [tag, kind] of html.matchAll(parts)) {
      const id = tag.match(/\sid="([^"]+)"/)?.[1] ?? '';
      scripts.push(...this.#scriptsIn(tag, id, path));
      if (kind === 'exercise-item') tasks.push(id);
    }
    const files = await this.#closure([...(await this.#namedBy(path)), ...scripts]);
    // In a note the reasons for an exercise are fetched when an answer is wrong.
    const [language] = path.split('/');
    const reasons = tasks.map((id) => `${language}/practice/${id}/index.html`);
    const fragments = path.includes('/practice/')
      ? []
      : reasons.filter((file) => this.#site.paths.includes(file));
    return new Set([path, ...files, ...fragments]);
  }

  /** The scripts that a demo or an exercise names in its tag: the first by its address, the others by their names beside it. */
  #scriptsIn(tag: string, id: string, path: string): string[] {
    const [first = '', ...beside] = (tag.match(/\sdata-scripts="([^"]+)"/)?.[1] ?? '').split(' ');
    const addresses = [first, ...beside.map((name) => first.replace(/[^/]*$/, name))];
    return addresses.map((address) => {
      const file = this.#site.at(address, path);
      if (!file) throw new OfflineError(`${path} shows ${id}, but names no script of it in data-scripts`);
      return file;
    });
  }

  /** The files that the page itself names. */
  #namedBy(path: string): Promise<readonly string[]> {
    const named = this.#named.get(path) ?? this.#readNamed(path);
    this.#named.set(path, named);
    return named;
  }

  async #readNamed(path: string): Promise<string[]> {
    const html = this.#site.text(path);
    const addresses = [...html.matchAll(sources)].map(([, address = '']) => address);
    for (const [link] of html.matchAll(links)) addresses.push(link.match(/\shref="([^"]+)"/)?.[1] ?? '');
    const files = addresses.flatMap((address) => this.#site.at(address, path) ?? []);
    for (const [, code = ''] of html.matchAll(inlineModules))
      files.push(...(await scriptUses(this.#site, code, path)));
    return files;
  }

  #usesOf(script: string): Promise<readonly string[]> {
    const uses = this.#uses.get(script) ?? scriptUses(this.#site, this.#site.text(script), script);
    this.#uses.set(script, uses);
    return uses;
  }

  /** Some files and all that they load. */
  async #closure(files: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    const open = [...files];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (found.has(file) || (file.endsWith('.js') && this.#site.content(file).length > largeScript))
        continue;
      found.add(file);
      if (file.endsWith('.css')) {
        const fonts = [...this.#site.text(file).matchAll(/url\(["']?([^"')]+)/g)];
        open.push(...fonts.flatMap(([, address = '']) => this.#site.at(address, file) ?? []));
      } else if (file.endsWith('.js') && file.startsWith('_astro/')) {
        open.push(...(await this.#usesOf(file)));
      }
    }
    return found;
  }
}

import { OfflineError } from './errors';
import { type ScriptUses, scriptUses } from './scripts';
import type { SiteFiles } from './site-files';

/**
 * A script larger than this is a tool that is loaded when it is used (a chart to explore). It is kept when it has been used, and
 * with everything; but not behind a page.
 */
const largeScript = 100_000;

const sources = /<(?:script|img)\b[^>]*?\ssrc="([^"]+)"/g;
const links = /<link\b[^>]*?\srel="(?:stylesheet|modulepreload|icon|shortcut icon|manifest)"[^>]*>/g;
const inlineModules = /<script type="module">([\s\S]*?)<\/script>/g;
const demos = /<live-demo\b([^>]*?)\sid="([^"]+)"([^>]*)>/g;
const exercises = /<exercise-item\b[^>]*?\sid="([^"]+)"/g;

/** What pages need, found by reading the built site. */
export class Needs {
  readonly #site: SiteFiles;
  readonly #uses = new Map<string, Promise<ScriptUses>>();

  constructor(site: SiteFiles) {
    this.#site = site;
  }

  /** What a page needs whoever's topic it is of: styles with their fonts, pictures, and the scripts of its frame. */
  async frameOf(path: string): Promise<Set<string>> {
    return this.#closure(await this.#first(path), () => false);
  }

  /** Everything a page needs, itself first: its frame and what its own demos and exercises load. */
  async of(path: string): Promise<Set<string>> {
    const html = this.#site.text(path);
    // A demo that stands there with its first picture only is fetched from another page, when it is wanted.
    const shown = [...html.matchAll(demos)].filter(([tag]) => !tag.includes('data-whole'));
    const ids = new Set(shown.map(([, , id = '']) => id));
    const tasks = [...html.matchAll(exercises)].map(([, id = '']) => id);
    const topics = new Set(tasks.map((id) => id.split('/')[0]));
    const found = new Set<string>();
    const isWanted = (source: string): boolean => {
      const [topic = '', kind = '', name = ''] = source.split('/').map((part) => part.replace(/\..*$/, ''));
      const isDemo = kind === 'demos' && ids.has(name);
      const isExercise = kind === 'exercises' && topics.has(topic);
      if (isDemo) found.add(name);
      if (isExercise) found.add(topic);
      return isDemo || isExercise;
    };
    const files = await this.#closure(await this.#first(path), isWanted);
    for (const id of [...ids, ...topics])
      if (!found.has(id ?? ''))
        throw new OfflineError(`no script in the built site is that of ${id}, which ${path} shows`);
    // In a note the reasons for an exercise are fetched when an answer is wrong.
    const [language] = path.split('/');
    const reasons = tasks.map((id) => `${language}/practice/${id}/index.html`);
    const fragments = path.includes('/practice/')
      ? []
      : reasons.filter((file) => this.#site.paths.includes(file));
    return new Set([path, ...files, ...fragments]);
  }

  /** The files that the page itself names. */
  async #first(path: string): Promise<string[]> {
    const html = this.#site.text(path);
    const addresses = [...html.matchAll(sources)].map(([, address = '']) => address);
    for (const [link] of html.matchAll(links)) addresses.push(link.match(/\shref="([^"]+)"/)?.[1] ?? '');
    const files = addresses.flatMap((address) => this.#site.at(address, path) ?? []);
    for (const [, code = ''] of html.matchAll(inlineModules))
      files.push(...(await scriptUses(this.#site, code, path)).files);
    return files;
  }

  #usesOf(script: string): Promise<ScriptUses> {
    const uses = this.#uses.get(script) ?? scriptUses(this.#site, this.#site.text(script), script);
    this.#uses.set(script, uses);
    return uses;
  }

  /** Some files and all that they load, of topics only what is wanted. */
  async #closure(files: readonly string[], isWanted: (source: string) => boolean): Promise<Set<string>> {
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
        const uses = await this.#usesOf(file);
        open.push(...uses.files);
        for (const [source, script] of uses.topics) if (isWanted(source)) open.push(script);
      }
    }
    return found;
  }
}

import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pages } from '../../src/curriculum.ts';

/** Fills the topics that are not written yet with copies of those that are, to measure what the site will cost when it is whole. */

type Inventory = Readonly<Record<string, readonly string[]>>;

/** The names of a topic's demos or exercises: the files of its folder. */
function namesIn(project: string, topic: string, kind: 'demos' | 'exercises'): string[] {
  const folder = join(project, 'content', topic, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts'));
}

/** A pattern for the ids of demos where they are ids: one that is a word or an exercise too only where it stands as an id. */
function idPattern(ids: readonly string[], exercises: ReadonlySet<string>): RegExp {
  const plain = ids.filter((id) => id.includes('-') && !exercises.has(id));
  const words = ids.filter((id) => !plain.includes(id));
  const forms = [
    ...(plain.length > 0 ? [String.raw`(?<![\w-])(?:${plain.join('|')})(?![\w-])`] : []),
    ...(words.length > 0
      ? [String.raw`(?<=(?:\b(?:id|demo|see)(?:: ?|=)['"\x60])|[#?])(?:${words.join('|')})(?=['"\x60.#)])`]
      : []),
  ];
  return new RegExp(forms.length > 0 ? forms.join('|') : '(?!)', 'g');
}

/** One topic and the copy that is made of it. */
interface Copy {
  readonly original: string;
  readonly copy: string;
  /** What the ids of the demos get at their ends. */
  readonly mark: string;
  readonly ids: readonly string[];
  readonly pattern: RegExp;
  /** What the copy covers of the inventory. */
  readonly items: readonly string[];
}

/** What is written in the files of a copy in place of what stood in the original. */
function rewriter({
  original,
  copy,
  mark,
  ids,
  pattern,
  items,
}: Copy): (name: string, text: string) => string {
  const inImport = new RegExp(`(?<=/demos/)(?:${ids.join('|') || '(?!)'})(?=['.])`, 'g');
  return (name, text) => {
    const queue = [...items];
    const count = text.match(/\bitems: \[/g)?.length ?? 0;
    let question = 0;
    return (
      text
        // What a file imports keeps its name, unless it is a demo of the topic.
        .split(/(\bfrom '[^']*'|\bimport\('[^']*'\))/)
        .map((part, index) =>
          index % 2 === 1
            ? part.replace(`content/${original}/`, `content/${copy}/`).replace(inImport, (id) => id + mark)
            : part
                .replace(pattern, (id) => id + mark)
                .replace(new RegExp(String.raw`(?<![\w/.-])${original}/(?=[a-z])`, 'g'), `${copy}/`),
        )
        .join('')
        .replace(/^covers: \[[^\]]*\]/m, `covers: [${items.join(', ')}]`)
        .replace(/\bitems: \[[^\]]*\]/g, (list) => {
          if (name !== 'questions.ts') return list;
          question += 1;
          const own = question === count ? queue.splice(0) : queue.splice(0, 1);
          return `items: [${own.map((item) => `'${item}'`).join(', ')}]`;
        })
    );
  };
}

/** Copies a folder with everything in it; files and folders that are named after a demo get its new name. */
function copyFolder(
  from: string,
  to: string,
  ids: ReadonlySet<string>,
  mark: string,
  rewrite: (name: string, text: string) => string,
): void {
  if (!existsSync(from)) return;
  cpSync(from, to, {
    recursive: true,
    filter: (source) => statSync(source).isDirectory(),
  });
  for (const entry of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const source = join(from, entry);
    const name = basename(entry);
    // Every term of the curriculum is in the glossary already.
    if (!statSync(source).isFile() || name === 'terms.ts') continue;
    const [stem = ''] = name.split('.');
    const isDemo = ids.has(stem) && !entry.includes('exercises/');
    const renamed = isDemo ? name.replace(stem, stem + mark) : name;
    const target = join(to, entry.slice(0, entry.length - name.length), renamed);
    writeFileSync(target, rewrite(name, readFileSync(source, 'utf8')));
  }
}

/** Adds copies to a project until it has this many topics. Gives how many it has then. */
export function cloneTopics(project: string, wanted: number): number {
  const inventory: Inventory = JSON.parse(
    readFileSync(join(project, 'tests/content/inventory.json'), 'utf8'),
  );
  const slugs = pages.map(({ slug }) => slug);
  const written = slugs.filter((slug) => existsSync(join(project, 'content', slug, 'en.mdx')));
  const missing = slugs
    .filter((slug) => !written.includes(slug))
    .slice(0, Math.max(0, wanted - written.length));
  for (const [index, copy] of missing.entries()) {
    const original = written[index % written.length]!;
    const mark = `-copy${1 + Math.floor(index / written.length)}`;
    const ids = namesIn(project, original, 'demos');
    const exercises = new Set(namesIn(project, original, 'exercises'));
    const pattern = idPattern(ids, exercises);
    const rewrite = rewriter({ original, copy, mark, ids, pattern, items: inventory[copy] ?? [] });
    for (const folder of ['content', 'tests/content']) {
      copyFolder(join(project, folder, original), join(project, folder, copy), new Set(ids), mark, rewrite);
    }
  }
  return written.length + missing.length;
}

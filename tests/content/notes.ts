import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Nodes } from 'mdast';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Language, languages } from '../../src/demo/words';

/** What the tests read of a note: its source, taken apart. */
export interface Note {
  readonly language: Language;
  readonly slug: string;
  /** `content/momentum/en.mdx`, to begin a message with. */
  readonly file: string;
  readonly source: string;
  /** True for a topic, false for a home page. */
  readonly isTopic: boolean;
  readonly covers: readonly string[];
  readonly imports: readonly string[];
  /** Everything a reader may read, line by line as in the source: code, formulas, tags and link targets are blanked. */
  readonly prose: string;
  /** As `prose`, with the formulas. */
  readonly proseAndFormulas: string;
  readonly formulas: readonly string[];
  readonly fences: readonly string[];
  readonly tags: readonly Tag[];
  readonly headings: readonly { readonly level: number; readonly id: string }[];
  readonly demos: readonly string[];
}

/** A component or element in a note. */
export interface Tag {
  readonly name: string;
  /** Attributes as they are written, such as `{784}` or `"init-variance"`. */
  readonly attributes: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkMath);

/** The nodes of a note, in the order of the source. */
function below(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children : []).flatMap(below)];
}

/** Where a node, or what it holds, begins and ends in the source. */
function rangeOf(node: Nodes): [number, number] {
  return [node.position!.start.offset!, node.position!.end.offset!];
}

/** The same number of lines, so that places in the text stay what they are. */
function blank(text: string, [from, to]: readonly [number, number]): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to);
}

/** What of a node no reader reads as prose: the whole of code, the tags around what a component holds, the target of a link. */
function unread(node: Nodes): (readonly [number, number])[] {
  const [start, end] = rangeOf(node);
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
    case 'link': {
      const [first, last] = [node.children[0], node.children.at(-1)];
      return first && last
        ? [
            [start, rangeOf(first)[0]],
            [rangeOf(last)[1], end],
          ]
        : [[start, end]];
    }
    case 'code':
    case 'inlineCode':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [[start, end]];
    default:
      return [];
  }
}

/** The component or element that a node is; none for anything else. */
function tagsOf(node: Nodes): Tag[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const written = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    if (typeof value === 'string') return [[name, `"${value}"`]];
    return [[name, value ? `{${value.value}}` : 'true']];
  });
  return [{ name: node.name ?? '', attributes: Object.fromEntries(written) }];
}

/** Takes the source of a note apart. */
export function readNote(language: Language, slug: string, source: string): Note {
  const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
  const nodes = below(parser.parse(content));
  const written = (node: Nodes): string => source.slice(...rangeOf(node));
  const formulas = nodes.filter((node) => node.type === 'math' || node.type === 'inlineMath');
  const proseAndFormulas = nodes
    .flatMap(unread)
    .reduce(blank, content)
    .replace(/https?:\/\/[^\s)>"]*/g, (address) => ' '.repeat(address.length));
  const tags = nodes.flatMap(tagsOf);
  return {
    language,
    slug,
    file: `content/${slug}/${language}.mdx`,
    source,
    isTopic: frontmatter['template'] !== 'splash',
    covers: frontmatter['covers'] ?? [],
    imports: nodes.filter(({ type }) => type === 'mdxjsEsm').map(written),
    prose: formulas.map(rangeOf).reduce(blank, proseAndFormulas),
    proseAndFormulas,
    formulas: formulas.map(({ value }) => value.replace(/\s+/g, ' ').trim()),
    fences: nodes.filter(({ type }) => type === 'code').map(written),
    tags,
    headings: nodes
      .filter((node) => node.type === 'heading')
      .map((node) => ({ level: node.depth, id: written(node).match(/\[#([\w-]+)\]\s*$/)?.[1] ?? '' })),
    demos: tags
      .filter(({ name }) => name === 'Demo')
      .map(({ attributes }) => (attributes['id'] ?? '').replace(/^["']|["']$/g, '')),
  };
}

function slugsOf(language: Language): string[] {
  return readdirSync(`${root}content`).filter((folder) =>
    existsSync(`${root}content/${folder}/${language}.mdx`),
  );
}

/** All notes of a language. */
export function notesIn(language: Language): Note[] {
  return slugsOf(language).map((slug) => noteBySlug(language, slug));
}

/** One note; throws if there is none. */
export function noteBySlug(language: Language, slug: string): Note {
  return readNote(language, slug, readFileSync(`${root}content/${slug}/${language}.mdx`, 'utf8'));
}

/** All notes of both languages. */
export const notes: readonly Note[] = languages.flatMap(notesIn);

/** The notes that both languages have. */
export const pairs: readonly { readonly slug: string; readonly en: Note; readonly zh: Note }[] = notesIn('en')
  .filter(({ slug }) => slugsOf('zh').includes(slug))
  .map((en) => ({ slug: en.slug, en, zh: noteBySlug('zh', en.slug) }));

if (pairs.length === 0)
  throw new Error('content holds no note in both languages, so these tests would see nothing');

/** `content/momentum/en.mdx:12: …` for a place in the text of a note. */
export function placeOf(note: Note, text: string, index: number): string {
  return `${note.file}:${text.slice(0, index).split('\n').length}`;
}

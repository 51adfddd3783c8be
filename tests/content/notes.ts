import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

/** The same number of lines, so that places in the text stay what they are. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function frontmatterList(frontmatter: string, name: string): string[] {
  const inline = frontmatter.match(new RegExp(`^${name}:\\s*\\[([^\\]]*)\\]`, 'm'));
  const block = frontmatter.match(new RegExp(`^${name}:\\s*\\n((?:\\s+-\\s.*\\n?)+)`, 'm'));
  const items = inline
    ? inline[1]!.split(',')
    : (block?.[1] ?? '').split('\n').map((line) => line.replace('-', ''));
  return items.map((item) => item.trim().replace(/^['"]|['"]$/g, '')).filter(Boolean);
}

/** Where a tag that starts at `from` ends: after its `>`, outside of quotes and braces. */
function endOfTag(text: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const sign = text[at]!;
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'" || sign === '`') quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '>' && depth === 0) return at + 1;
  }
  return text.length;
}

function endOfBraces(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function readAttributes(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let rest = tag.replace(/^<[\w.]+/, '').replace(/\/?>$/, '');
  for (;;) {
    const name = rest.match(/^\s*([\w-]+)/);
    if (name === null) return attributes;
    rest = rest.slice(name[0].length);
    if (!rest.startsWith('=')) {
      attributes[name[1]!] = 'true';
      continue;
    }
    const end = rest[1] === '{' ? endOfBraces(rest, 1) : rest.indexOf(rest[1]!, 2) + 1;
    attributes[name[1]!] = rest.slice(1, end).trim();
    rest = rest.slice(end);
  }
}

function takeTags(text: string): { text: string; tags: Tag[] } {
  const tags: Tag[] = [];
  let out = '';
  for (let at = 0; at < text.length; ) {
    const isTag = text[at] === '<' && /[A-Za-z/]/.test(text[at + 1] ?? '');
    const isExpression = text[at] === '{';
    if (!isTag && !isExpression) {
      out += text[at];
      at += 1;
      continue;
    }
    const end = isTag ? endOfTag(text, at) : endOfBraces(text, at);
    const piece = text.slice(at, end);
    const name = piece.match(/^<([\w.]+)/)?.[1];
    if (name !== undefined) tags.push({ name, attributes: readAttributes(piece) });
    out += blank(piece);
    at = end;
  }
  return { text: out, tags };
}

/** Takes the source of a note apart. */
export function readNote(language: Language, slug: string, source: string): Note {
  const frontmatter = source.match(/^---\n([\s\S]*?)\n---/)?.[1] ?? '';
  const fences: string[] = [];
  const imports: string[] = [];
  const formulas: string[] = [];
  const readable = source
    .replace(/^---\n[\s\S]*?\n---/, blank)
    .replace(/^([ \t]*)(```+|~~~+)[\s\S]*?^[ \t]*\2[ \t]*$/gm, (fence) => {
      fences.push(fence.trim());
      return blank(fence);
    })
    .replace(/^(import|export)\s[^\n]*$/gm, (line) => {
      imports.push(line);
      return blank(line);
    })
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, blank)
    // Targets of links.
    .replace(/\]\([^)\s]*(\s+"[^"]*")?\)/g, (target) => `]${blank(target.slice(1))}`)
    .replace(/https?:\/\/[^\s)>"]*/g, blank);
  // Formulas are put away while tags are looked for: both use braces and angle brackets.
  const away: string[] = [];
  const put = readable.replace(
    /(?<!\\)\$\$([\s\S]+?)\$\$|(?<!\\)\$([^$]+?)(?<!\\)\$/g,
    (whole, display?: string, inline?: string) => {
      formulas.push((display ?? inline ?? '').replace(/\s+/g, ' ').trim());
      away.push(whole);
      return `\uE000${away.length - 1}\uE001`;
    },
  );
  const { text, tags } = takeTags(put);
  const restore = (change: (formula: string) => string): string =>
    text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => change(away[Number(index)]!));
  const headings = [...source.matchAll(/^(#{1,6})\s.*?(?:\[#([\w-]+)\])?[ \t]*$/gm)].filter(
    ({ index }) => readable[index] === '#',
  );
  return {
    language,
    slug,
    file: `content/${slug}/${language}.mdx`,
    source,
    isTopic: !/^template:\s*splash/m.test(frontmatter),
    covers: frontmatterList(frontmatter, 'covers'),
    imports,
    prose: restore(blank),
    proseAndFormulas: restore((formula) => formula),
    formulas,
    fences,
    tags,
    headings: headings.map(([, signs, id]) => ({ level: signs!.length, id: id ?? '' })),
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

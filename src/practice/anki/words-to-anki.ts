/** Renders the words of an exercise for Anki and Moodle when the site is built: Markdown as HTML, formulas as TeX for MathJax. */

import { findPage } from '../../curriculum';
import { AuthorError } from '../../demo/errors';
import type { Language } from '../../demo/words';
import type { ExerciseWords } from '../../exercise/exercise-words';
import { textReader } from '../../markdown/text-reader';
import { hasClass, type TreeNode, walk } from '../../markdown/tree';
import { withBase } from '../../site/links';
import { loadWords } from '../build/load-words';
import { exercisesSource, loadExercises } from '../registry';
import { gap } from './template';
import { type AnkiTemplates, type AnkiTopic, partsOfKind } from './topic-templates';

/** The TeX of a formula that remark-math has found. A line break inside it would keep MathJax from reading it, and HTML reads < as a tag. */
function texOf(node: TreeNode): string | undefined {
  if (!hasClass(node, 'language-math')) return undefined;
  return (node.children?.[0]?.value ?? '')
    .replaceAll('<', '\\lt ')
    .replaceAll('>', '\\gt ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Rehype plugin: formulas become `\(…\)`, and `\[…\]` where they stand alone. */
function formulasForAnki() {
  return (tree: TreeNode): void => {
    walk(tree, (node) => {
      const [only, second] = node.children ?? [];
      const alone = only && !second && ['p', 'pre'].includes(node.tagName ?? '') ? texOf(only) : undefined;
      if (alone !== undefined) {
        node.tagName = 'p';
        node.children = [{ type: 'text', value: `\\[${alone}\\]` }];
        return;
      }
      if (!node.children) return;
      node.children = node.children.map((child) => {
        const tex = texOf(child);
        return tex === undefined ? child : { type: 'text', value: `\\(${tex}\\)` };
      });
    });
  };
}

const read = textReader([formulasForAnki]);

/** A field of the file has neither tabs nor line breaks; those of a listing are kept as `<br>`. */
function onOneLine(html: string): string {
  return html
    .replace(/<pre>[\s\S]*?<\/pre>/g, (listing) =>
      listing.replace(/\n(?=<\/code>)/, '').replaceAll('\n', '<br>'),
    )
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('\t', ' ')
    .trim();
}

/** The words as HTML for Anki, with gaps for the live numbers. */
export async function ankiHtml(text: string): Promise<string> {
  if (/[⟦⟧]/.test(text))
    throw new AuthorError(`"${text.slice(0, 60)}…" has a bracket that marks the gaps of a template`);
  // Odd pieces are formulas.
  const source = text
    .split(/(\$\$[\s\S]+?\$\$|\$[^$]+\$)/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece.replace(/\\spot\{(\w+)\}/g, (_, name: string) => `{${gap(name, 'formula')}}`)
        : piece.replace(/\{(\w+)\}/g, (_, name: string) => gap(name, 'text')),
    )
    .join('');
  // `*β*` is a symbol, not emphasis.
  return onOneLine((await read(source)).replace(/<(\/?)em>/g, '<$1i>'));
}

/** The words of a list or a cell, without their paragraph. */
async function inLine(text: string): Promise<string> {
  return (await ankiHtml(text))
    .replace(/^<p>((?:(?!<\/?p>).)*)<\/p>$/, '$1')
    .replace(/^\\\[(.*)\\\]$/, '\\($1\\)');
}

type Render = (text: string) => Promise<string>;

async function rendered(
  said: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  language: Language,
  render: Render,
): Promise<Record<string, string>> {
  const pairs = Object.entries(said).map(
    async ([key, text]): Promise<[string, string]> => [key, await render(text[language])],
  );
  return Object.fromEntries(await Promise.all(pairs));
}

async function templatesOf(
  words: ExerciseWords,
  kind: keyof typeof partsOfKind,
  language: Language,
): Promise<AnkiTemplates> {
  const list = partsOfKind[kind];
  return {
    title: words.title[language],
    question: await ankiHtml(words.question[language]),
    solution: await ankiHtml(words.solution[language]),
    parts: await rendered((list && words[list]) ?? {}, language, inLine),
    why: await rendered({ ...words.why, ...words.slips }, language, ankiHtml),
  };
}

/** The words of a topic for the browser, which fills in the numbers. */
export async function ankiTopic(topic: string, language: Language): Promise<AnkiTopic> {
  const exercises = Object.entries(await loadExercises(topic)).map(
    async ([name, { kind }]): Promise<[string, AnkiTemplates]> => [
      name,
      await templatesOf(await loadWords(`${topic}/${name}`), kind, language),
    ],
  );
  return {
    title: findPage(topic)?.title[language] ?? topic,
    scripts: withBase(exercisesSource(topic)),
    exercises: Object.fromEntries(await Promise.all(exercises)),
  };
}

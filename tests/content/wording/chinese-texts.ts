import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A text with Chinese in it, as it stands in the source. */
export interface ChineseText {
  /** The topic that it belongs to, or `interface`. */
  readonly topic: string;
  /** `content/momentum/zh.mdx:12` */
  readonly place: string;
  readonly text: string;
}

const hasChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** The strings of a module that a reader may see; a value within a template is a digit. */
function stringsOf(source: string): { line: number; text: string }[] {
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);
  const found: { line: number; text: string }[] = [];
  const add = (node: ts.Node, text: string) =>
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
  const visit = (node: ts.Node): void => {
    // Words that a term must not be called are read by tests alone.
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'avoid') return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      add(node, [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('0'));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The lines of a page or a component, without comments. */
function linesOf(source: string): { line: number; text: string }[] {
  return source
    .replace(/<!--[\s\S]*?-->|\{?\/\*[\s\S]*?\*\/\}?|^\s*\/\/.*$/gm, (comment) =>
      comment.replace(/[^\n]/g, ' '),
    )
    .split('\n')
    .map((text, index) => ({ line: index + 1, text }));
}

/** Every Chinese text of the folder: notes line by line, words of modules string by string. */
function textsIn(folder: string): ChineseText[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$|(?:^|\/)zh\.mdx$/.test(name))
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      const source = readFileSync(root + path, 'utf8');
      const topic = folder === 'content' ? name.split('/')[0]! : 'interface';
      return (name.endsWith('.ts') ? stringsOf(source) : linesOf(source))
        .filter(({ text }) => hasChinese(text))
        .map(({ line, text }) => ({ topic, place: `${path}:${line}`, text }));
    });
}

/** All Chinese that a reader sees: notes, demos, exercises, questions, terms, and the words of the interface. */
export const chineseTexts: readonly ChineseText[] = [...textsIn('content'), ...textsIn('src')];

if (chineseTexts.length < 1000)
  throw new Error('too little Chinese was found: these tests would see nothing');

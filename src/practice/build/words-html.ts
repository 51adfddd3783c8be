/** Renders the words of an exercise when the site is built: Markdown, formulas, and live numbers in both. */

import { AuthorError } from '../../demo/errors';
import { standIns } from '../../lab/build/spots';
import { nameRehypePlugins, rehypePlugins } from '../../markdown/plugins';
import { textReader } from '../../markdown/text-reader';

const [readText, readName] = [textReader(rehypePlugins), textReader(nameRehypePlugins)];

/** Most words appear on two pages; rendering them once halves the time. */
const rendered = new Map<string, Promise<string>>();

/** `*β*` is a symbol, not emphasis; translators leave it alone. */
function symbols(html: string): string {
  return html.replaceAll('<em>', '<i translate="no">').replaceAll('</em>', '</i>');
}

async function render(
  text: string,
  spots: Readonly<Record<string, string>>,
  isName: boolean,
): Promise<string> {
  const live = standIns();
  const put = (name: string): string => {
    if (!Object.hasOwn(spots, name))
      throw new AuthorError(
        `"${text.slice(0, 60)}…" shows {${name}}: let the exercise's spots compute ${name}`,
      );
    return live.put(name);
  };
  // Odd pieces are formulas.
  const source = text
    .split(/(\$\$[\s\S]+?\$\$|\$[^$]+\$)/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece.replace(/\\spot\{(\w+)\}/g, (_, name: string) => `{${put(name)}}`)
        : piece.replace(/\{(\w+)\}/g, (_, name: string) => put(name)),
    )
    .join('');
  const html = await (isName ? readName : readText)(source);
  return live.fill(symbols(html.trim()), (name) => spots[name] as string);
}

function once(text: string, spots: Readonly<Record<string, string>>, isName: boolean): Promise<string> {
  const key = `${text}\n${JSON.stringify(spots)}\n${isName}`;
  const html = rendered.get(key) ?? render(text, spots, isName);
  rendered.set(key, html);
  return html;
}

/** The words as HTML: paragraphs, lists, tables, formulas. */
export function blockHtml(text: string, spots: Readonly<Record<string, string>>): Promise<string> {
  return once(text, spots, false);
}

/** The words of a statement: one paragraph, without its `<p>`. */
export async function inlineHtml(text: string, spots: Readonly<Record<string, string>>): Promise<string> {
  return onlyParagraph(text, await once(text, spots, false));
}

/** The words that name a field (an option, a point, a cell) or a step, likewise. */
export async function nameHtml(text: string, spots: Readonly<Record<string, string>>): Promise<string> {
  return onlyParagraph(text, await once(text, spots, true));
}

function onlyParagraph(text: string, html: string): string {
  const only = html.match(/^<p>((?:(?!<\/?p>)[\s\S])*)<\/p>$/)?.[1];
  if (only === undefined) throw new AuthorError(`"${text.slice(0, 60)}…" must be one paragraph`);
  return only;
}

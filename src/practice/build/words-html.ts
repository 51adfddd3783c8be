/** Renders the words of an exercise when the site is built: Markdown, formulas, and live numbers in both. */

import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { AuthorError } from '../../demo/errors';
import { standIns } from '../../lab/build/spots';
import { rehypePlugins, remarkPlugins } from '../../markdown/plugins';

const processor = createMarkdownProcessor({ remarkPlugins, rehypePlugins, syntaxHighlight: false });

/** Most words appear on two pages; rendering them once halves the time. */
const rendered = new Map<string, Promise<string>>();

async function markdown(source: string): Promise<string> {
  const { code } = await (await processor).render(source);
  return code.trim();
}

/** `*β*` is a symbol, not emphasis. */
function symbols(html: string): string {
  return html.replace(/<(\/?)em>/g, '<$1i>');
}

async function render(text: string, spots: Readonly<Record<string, string>>): Promise<string> {
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
  return live.fill(symbols(await markdown(source)), (name) => spots[name] as string);
}

/** The words as HTML: paragraphs, lists, tables, formulas. */
export function blockHtml(text: string, spots: Readonly<Record<string, string>>): Promise<string> {
  const key = `${text}\n${JSON.stringify(spots)}`;
  const html = rendered.get(key) ?? render(text, spots);
  rendered.set(key, html);
  return html;
}

/** The words of an option or a step: one paragraph, without its `<p>`. */
export async function inlineHtml(text: string, spots: Readonly<Record<string, string>>): Promise<string> {
  const html = await blockHtml(text, spots);
  const only = html.match(/^<p>((?:(?!<\/?p>)[\s\S])*)<\/p>$/)?.[1];
  if (only === undefined) throw new AuthorError(`"${text.slice(0, 60)}…" must be one paragraph`);
  return only;
}

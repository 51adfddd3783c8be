import katex from 'katex';
import { AuthorError } from '../../demo/errors';
import { formatValue } from '../../demo/format';
import { standIns } from './spots';

/**
 * Renders TeX with live numbers. `\\spot{name}` becomes an element with `data-spot="name"`, in the drawn formula and in
 * its MathML twin alike, so that the browser only has to change text.
 */
export function equationHtml(tex: string, spots: Readonly<Record<string, unknown>>, digits?: number): string {
  const live = standIns();
  const source = tex.replace(/\\spot\{(\w+)\}/g, (_, name: string) => {
    if (!(name in spots))
      throw new AuthorError(`an equation shows \\spot{${name}}: let its spots compute ${name}`);
    return `{${live.put(name)}}`;
  });
  const html = katex
    .renderToString(source, { displayMode: true, strict: 'error', throwOnError: true })
    // The TeX source would show the stand-ins to those who copy it.
    .replace(/<annotation.*?<\/annotation>/s, '')
    .replace('<span class="katex">', '<span class="katex" translate="no">');
  return live.fill(html, (name) => formatValue(spots[name], digits === undefined ? {} : { digits }));
}

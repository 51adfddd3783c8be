import katex from 'katex';
import { DemoError } from '../errors';
import { formatNumber } from '../format';

/** Numbers that stand for the spots while KaTeX works; no formula contains them. */
const firstStandIn = 990101;

/**
 * Renders TeX with live numbers. `\\spot{name}` becomes an element with `data-spot="name"`, in the drawn formula and in
 * its MathML twin alike, so that the browser only has to change text.
 */
export function equationHtml(tex: string, spots: Readonly<Record<string, number>>, digits?: number): string {
  const names: string[] = [];
  const source = tex.replace(/\\spot\{(\w+)\}/g, (_, name: string) => {
    if (!(name in spots))
      throw new DemoError(`an equation shows \\spot{${name}}: let its spots compute ${name}`);
    names.push(name);
    return `{${firstStandIn + names.length - 1}}`;
  });
  const html = katex
    .renderToString(source, { displayMode: true, strict: 'error', throwOnError: true })
    // The TeX source would show the stand-ins to those who copy it.
    .replace(/<annotation.*?<\/annotation>/s, '');
  const filled = names.reduce((text, name, index) => {
    const standIn = firstStandIn + index;
    const shown = formatNumber(spots[name] ?? Number.NaN, digits === undefined ? {} : { digits });
    return text
      .replace(new RegExp(`<mn([^>]*)>${standIn}</mn>`), `<mn$1 data-spot="${name}">${shown}</mn>`)
      .replace(
        new RegExp(`<span class="(mord[^"]*)"([^>]*)>${standIn}</span>`),
        `<span class="$1"$2 data-spot="${name}">${shown}</span>`,
      );
  }, html);
  if (new RegExp(`>${String(firstStandIn).slice(0, 4)}\\d\\d<`).test(filled)) {
    throw new DemoError(
      `a \\spot of ${tex} stands where KaTeX takes its number apart: move it out of that construction`,
    );
  }
  return filled;
}

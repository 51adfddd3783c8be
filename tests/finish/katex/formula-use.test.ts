import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import katex from 'katex';
import { expect, it } from 'vitest';
import { fontRules, formulaReader } from '../../../src/finish/katex/formula-use';

const css = readFileSync(fileURLToPath(import.meta.resolve('katex/dist/katex.min.css')), 'utf8');
const readFormulas = formulaReader(fontRules(css));

function fontsOf(tex: string): Record<string, string> {
  const use = readFormulas(`<p>text ${katex.renderToString(tex)} more</p>`);
  return Object.fromEntries([...use].map(([font, characters]) => [font, [...characters].sort().join('')]));
}

it.each<[tex: string, fonts: Record<string, string>]>([
  ['x+1', { 'KaTeX_Math-Italic': 'x', 'KaTeX_Main-Regular': '+1' }],
  [String.raw`\mathbf{w}`, { 'KaTeX_Main-Bold': 'w' }],
  [String.raw`\boldsymbol{w}`, { 'KaTeX_Math-BoldItalic': 'w' }],
  [String.raw`\mathit{if}`, { 'KaTeX_Main-Italic': 'fi' }],
  [String.raw`\mathbb{R}`, { 'KaTeX_AMS-Regular': 'R' }],
  [String.raw`\big(`, { 'KaTeX_Size1-Regular': '(' }],
  [String.raw`\displaystyle\sum`, { 'KaTeX_Size2-Regular': '∑' }],
])('%s needs the characters of these fonts', (tex, fonts) => {
  expect(fontsOf(tex)).toMatchObject(fonts);
  const others = Object.keys(fontsOf(tex)).filter((font) => !(font in fonts));
  // A strut or a delimiter may hold a zero-width character of the main font.
  expect(others.filter((font) => font !== 'KaTeX_Main-Regular')).toEqual([]);
});

it('text outside of formulas needs none', () => {
  expect(readFormulas('<p class="katex">x<span>y</span></p>').size).toBe(0);
});

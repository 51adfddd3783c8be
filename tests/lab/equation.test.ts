import { expect, it } from 'vitest';
import { AuthorError } from '../../src/demo/errors';
import { equationHtml } from '../../src/lab/build/equation';

/** The texts of the spots of a name, in the formula for the eye and in its twin for the ear. */
function spotTexts(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`data-spot="${name}">([^<]*)<`, 'g'))].map(([, text]) => text!);
}

it('puts a live number into the drawn formula and into its MathML', () => {
  const html = equationHtml(String.raw`\sigma^2 = \spot{count} \cdot \spot{variance}`, {
    count: 500,
    variance: 0.001,
  });
  expect(spotTexts(html, 'count')).toEqual(['500', '500']);
  expect(spotTexts(html, 'variance')).toEqual(['0.001000', '0.001000']);
});

it('shows one number in several places', () => {
  expect(spotTexts(equationHtml(String.raw`\spot{a} + \frac{\spot{a}}{2}`, { a: 3 }), 'a')).toEqual([
    '3',
    '3',
    '3',
    '3',
  ]);
});

it('places a number in exponents, roots and fractions', () => {
  for (const tex of [String.raw`x^{\spot{a}}`, String.raw`\sqrt{\spot{a}}`, String.raw`\frac{1}{\spot{a}}`]) {
    expect(spotTexts(equationHtml(tex, { a: -1.5 }, 3), 'a')).toEqual(['−1.50', '−1.50']);
  }
});

it('leaves no stand-in behind', () => {
  const names = Array.from({ length: 12 }, (_, index) => `v${'abcdefghijkl'[index]}`);
  const html = equationHtml(
    names.map((name) => String.raw`\spot{${name}}`).join('+'),
    Object.fromEntries(names.map((name, index) => [name, index])),
  );
  expect(html).not.toContain('9901');
});

it('names the spot that nothing computes', () => {
  expect(() => equationHtml(String.raw`\spot{nothing}`, {})).toThrow(AuthorError);
  expect(() => equationHtml(String.raw`\spot{nothing}`, {})).toThrow('nothing');
});

import { expect, it } from 'vitest';
import { AuthorError } from '../../src/demo/errors';
import { standIns } from '../../src/lab/build/spots';

it('puts live numbers into running text, formulas and their MathML', () => {
  const live = standIns();
  const [first, second] = [live.put('beta'), live.put('age')];
  const html = `<p>β = ${first} and <mn>${second}</mn><span class="mord">${second}</span></p>`;
  const shown: Readonly<Record<string, string>> = { beta: '0.9', age: '4' };
  expect(live.fill(html, (name) => shown[name]!)).toBe(
    '<p>β = <span data-spot="beta">0.9</span> and <mn data-spot="age">4</mn><span class="mord" data-spot="age">4</span></p>',
  );
});

it('refuses a formula that takes a number apart', () => {
  const live = standIns();
  const standIn = live.put('beta');
  expect(() => live.fill(`<mn>2${standIn}</mn>`, () => '1')).toThrow(AuthorError);
});

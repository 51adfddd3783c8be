import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * Firefox, which is not there to print with, knows no `break-after: avoid`, but keeps whole what `break-inside: avoid` says. So a heading
 * must stand in something that is kept whole, begin a page, or reach over what follows it.
 */
const root = join(import.meta.dirname, '../../src');

interface Rule {
  readonly selector: string;
  readonly body: string;
}

const rules: readonly Rule[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
  .flatMap((css) => [...css.matchAll(/([^{};@]+)\{([^{}]*)\}/g)])
  .map(([, selector = '', body = '']) => ({ selector: selector.trim().replace(/\s+/g, ' '), body }));

const says = (test: RegExp, selector: string): boolean =>
  rules.some(
    (rule) =>
      rule.selector.split(/,(?![^(]*\))/).some((one) => one.trim() === selector) && test.test(rule.body),
  );

/** Headings that a rule keeps with what follows: `.prose > :is(h2, h3, h4)`. */
const headings = rules
  .filter(({ body }) => /break-after: avoid/.test(body))
  .flatMap(({ selector }) => selector.split(/,(?![^(]*\))/))
  .map((selector) => selector.trim())
  .filter((selector) => /(?:^|[ >(])h[1-6]\b(?!.*:has)/.test(selector));

it.each(headings)('%s is not left alone at the foot of a page, in Firefox neither', (heading) => {
  const [around = ''] = heading.split(' > ');
  const reaches =
    says(/break-inside: avoid/, heading) &&
    says(/height: ([\d.]+rem)[^}]*margin-block-end: -\1/, `${heading}::after`);
  const isInside = rules.some(
    ({ selector, body }) => selector.includes(around) && /break-inside: avoid/.test(body),
  );
  expect(reaches || (isInside && around !== '.prose') || says(/break-before: page/, around)).toBe(true);
});

it('headings are kept with what follows', () => {
  expect(headings).toContain('.prose > :is(h2, h3, h4)');
});

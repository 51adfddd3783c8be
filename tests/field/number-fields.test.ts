import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { NumberParameter } from '../../src/demo/parameters';
import { fieldWords } from '../../src/field/field-words';
import { keypadFor, limitsOf } from '../../src/field/keypad';
import { demos } from '../../src/topics/demos';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** Everything that makes a page, by its name. */
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(astro|ts|css)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

function filesWith(pattern: RegExp): string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);
}

describe('the fields of the site for numbers', () => {
  it('are fields for text: those of a browser drop a decimal comma and change under a wheel', () => {
    expect(filesWith(/\btype(?:=|: )["']number["']|\bvalueAsNumber\b/)).toEqual([]);
  });

  it('ask in one place which keys a phone shows', () => {
    expect(filesWith(/inputmode(?!(?:=\{|: )keypadFor\()|\binputMode\b/)).toEqual([]);
    expect(filesWith(/inputmode/).length).toBeGreaterThan(0);
  });

  it('have a minus sign on the keys of a phone where a number may be negative, and a decimal sign where it may be broken', async () => {
    const all = await Promise.all([...demos.values()].map(({ found }) => found()));
    const numbers = all
      .flatMap(({ params }) => Object.values(params))
      .filter((parameter): parameter is NumberParameter => 'scale' in parameter);
    expect(numbers.length).toBeGreaterThan(20);
    for (const parameter of numbers) {
      const keypad = keypadFor(limitsOf(parameter));
      // The keypads of iPhones: `numeric` has digits, `decimal` one decimal sign besides, the one for text has every sign.
      if (parameter.min < 0) expect(keypad).toBeUndefined();
      else expect(keypad).toBe(parameter.kind === 'number' ? 'decimal' : 'numeric');
    }
  });
});

describe('the sliders of the site', () => {
  it('are all made in one place, so that a finger that scrolls moves none of them', () => {
    expect(filesWith(/\btype(?:=|: )["']range["'](?!\])/)).toEqual(['lab/build/Control.astro']);
  });
});

describe('what is said beside a field', () => {
  it('has the same values in both languages', () => {
    const values = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
    for (const { en, zh } of Object.values(fieldWords)) expect(values(zh)).toEqual(values(en));
  });
});

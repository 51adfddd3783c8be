import { describe, expect, it } from 'vitest';

/**
 * Every exported function of src/math shows a call in its docstring: `@example totalWeight(0.9, 2) // 0.19`. The result is written
 * with six significant digits at most, or as `throws` and the name of the error. All that src/math exports is in scope.
 */
const sources = import.meta.glob<string>('../../src/math/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const modules = import.meta.glob<Record<string, unknown>>('../../src/math/**/*.ts', { eager: true });
const everything = Object.assign({}, ...Object.values(modules)) as Record<string, unknown>;

interface Documented {
  readonly name: string;
  readonly file: string;
  /** The call, perhaps after statements that prepare it. */
  readonly code?: string;
  readonly result?: string;
}

function documentedIn(file: string, source: string): Documented[] {
  const functions = source.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export function (\w+)/g);
  return [...functions].map(([, comment = '', name = '']) => {
    const text = comment.replace(/\n \*\/?/g, ' ');
    const [, code, result] = /@example (.*) \/\/ (.*?)\s*$/.exec(text) ?? [];
    return code === undefined || result === undefined
      ? { name, file }
      : { name, file, code: code.replace(/\s+/g, ' '), result };
  });
}

/** Plain lists and objects, with numbers of six digits. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(6)) + 0;
  if (value instanceof Float64Array) return Array.from(value, rounded);
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rounded(part)]));
}

/** What a piece of JavaScript gives: its last expression, with the names of a scope. */
function evaluated(code: string, scope: Readonly<Record<string, unknown>> = {}): unknown {
  const last = code.lastIndexOf('; ') + 1;
  const body = `'use strict'; ${code.slice(0, last)} return (${code.slice(last)});`;
  return new Function(...Object.keys(scope), body)(...Object.values(scope));
}

const documented = Object.entries(sources).flatMap(([file, source]) => documentedIn(file, source));

describe('examples in the docstrings of src/math', () => {
  it('every exported function has one', () => {
    expect(documented.length).toBeGreaterThan(200);
    expect(
      documented.filter(({ code }) => code === undefined).map(({ name, file }) => `${name} in ${file}`),
    ).toEqual([]);
  });

  it.each(documented)('$name is shown in its own example', ({ name, code = '' }) => {
    expect(code).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it.each(documented)('the example of $name gives what it says', ({ file, code = '', result = '' }) => {
    const run = (): unknown => evaluated(code, { ...everything, ...modules[file] });
    const [, error] = /^throws (\w+)$/.exec(result) ?? [];
    if (error !== undefined) expect(run).toThrow(expect.objectContaining({ name: error }));
    else expect(rounded(run())).toEqual(evaluated(result));
  });
});

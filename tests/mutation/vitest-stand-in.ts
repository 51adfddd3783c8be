import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';

/** The part of Vitest that the tests of src/math use, without its start-up: thousands of mutants are run one after the other. */

fc.configureGlobal({ seed: 1 });

type Test = () => unknown;
const tests: Test[] = [];

export const describe = (_name: string, group: () => void): void => group();
export const it = Object.assign((_name: string, test: Test) => void tests.push(test), {
  each:
    <Row>(rows: readonly Row[]) =>
    (_name: string, test: (...row: unknown[]) => unknown) => {
      for (const row of rows) tests.push(() => test(...(Array.isArray(row) ? row : [row])));
    },
});

/** Runs all tests that were declared, until one throws. */
export async function runTests(): Promise<void> {
  for (const test of tests.splice(0)) await test();
}

/** Without properties that are undefined, which `toEqual` overlooks. */
function defined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(defined);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, defined(part)]])),
  );
}

function throwsAs(call: unknown, expected: unknown): boolean {
  try {
    (call as () => unknown)();
  } catch (error) {
    if (!(error instanceof Error)) return false;
    if (typeof expected === 'string') return error.message.includes(expected);
    if (expected instanceof RegExp) return expected.test(error.message);
    return typeof expected !== 'function' || error instanceof expected;
  }
  return false;
}

const size = (value: unknown) => (value as { length: number }).length;
const matchers = {
  toBe: Object.is,
  toEqual: (got: unknown, wanted: unknown) => isDeepStrictEqual(defined(got), defined(wanted)),
  toMatchObject: (got: unknown, wanted: unknown) =>
    Object.entries(wanted as object).every(([key, value]) =>
      isDeepStrictEqual((got as Record<string, unknown>)[key], value),
    ),
  toBeNaN: (got: unknown) => Number.isNaN(got),
  toBeNull: (got: unknown) => got === null,
  toBeCloseTo: (got: number, wanted: number, digits = 2) =>
    got === wanted || Math.abs(got - wanted) < 10 ** -digits / 2,
  toBeGreaterThan: (got: number, bound: number) => got > bound,
  toBeGreaterThanOrEqual: (got: number, bound: number) => got >= bound,
  toBeLessThan: (got: number, bound: number) => got < bound,
  toBeLessThanOrEqual: (got: number, bound: number) => got <= bound,
  toContain: (got: readonly unknown[], item: unknown) => got.includes(item),
  toHaveLength: (got: unknown, length: number) => size(got) === length,
  toMatch: (got: string, pattern: RegExp) => pattern.test(got),
  toThrow: throwsAs,
} as const;

/** The assertions on a value. */
export function expect(got: unknown) {
  const assertions = (negated: boolean) =>
    Object.fromEntries(
      Object.entries(matchers).map(([name, matches]) => [
        name,
        (...wanted: unknown[]) => {
          const passes = (matches as (...values: unknown[]) => boolean)(got, ...wanted);
          if (passes === negated) throw new Error(`${name} ${String(wanted[0])} of ${String(got)}`);
        },
      ]),
    );
  return { ...assertions(false), not: assertions(true) };
}

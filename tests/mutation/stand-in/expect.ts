import { Any, isEqual } from './equal.ts';
import { callsOf } from './mocks.ts';

type Matcher = (got: unknown, ...wanted: readonly unknown[]) => boolean;

/** Whether a call throws what is expected. */
function isExpectedError(error: unknown, expected: unknown): boolean {
  if (expected instanceof Any) return expected.takes(error);
  if (!(error instanceof Error)) return false;
  if (typeof expected === 'string') return error.message.includes(expected);
  if (expected instanceof Error) return error.message === expected.message;
  if (expected instanceof RegExp) return expected.test(error.message);
  return typeof expected !== 'function' || error instanceof expected;
}

function doesThrow(call: unknown, expected: unknown): boolean {
  try {
    (call as () => unknown)();
  } catch (error) {
    return isExpectedError(error, expected);
  }
  return false;
}

const compared =
  (holds: (got: number, bound: number) => boolean): Matcher =>
  (got, bound) =>
    holds(got as number, bound as number);
const isClose = (got: unknown, wanted: number, digits = 2): boolean =>
  got === wanted || Math.abs((got as number) - wanted) < 10 ** -digits / 2;
const has = (text: unknown, part: unknown): boolean =>
  typeof text === 'string' ? text.includes(part as string) : [...(text as Iterable<unknown>)].includes(part);

const matchers: Readonly<Record<string, Matcher>> = {
  toBe: Object.is,
  toEqual: (got, wanted) => isEqual(got, wanted),
  toMatchObject: (got, wanted) => isEqual(got, wanted, true),
  toBeNaN: Number.isNaN,
  toBeNull: (got) => got === null,
  toBeUndefined: (got) => got === undefined,
  toBeDefined: (got) => got !== undefined,
  toBeCloseTo: (got, wanted, digits) => isClose(got, wanted as number, digits as number | undefined),
  toBeGreaterThan: compared((got, bound) => got > bound),
  toBeGreaterThanOrEqual: compared((got, bound) => got >= bound),
  toBeLessThan: compared((got, bound) => got < bound),
  toBeLessThanOrEqual: compared((got, bound) => got <= bound),
  toContain: has,
  toContainEqual: (got, item) => [...(got as Iterable<unknown>)].some((each) => isEqual(each, item)),
  toHaveLength: (got, length) => (got as { length: number }).length === length,
  toMatch: (got, pattern) =>
    pattern instanceof RegExp ? pattern.test(got as string) : has(got as string, pattern),
  toSatisfy: (got, holds) => (holds as (value: unknown) => boolean)(got),
  toThrow: doesThrow,
  toHaveBeenCalled: (got) => callsOf(got).length > 0,
  toHaveBeenCalledTimes: (got, times) => callsOf(got).length === times,
};

type Assertions = Record<string, (...wanted: readonly unknown[]) => void>;

/** Assertions on a value, or on that it is not so. They are made once, since tests call them by the thousand. */
class Assertion {
  readonly got: unknown;
  readonly isNegated: boolean;
  constructor(got: unknown, isNegated = false) {
    this.got = got;
    this.isNegated = isNegated;
  }
  get not(): Assertions {
    return new Assertion(this.got, !this.isNegated) as unknown as Assertions;
  }
  get rejects(): { readonly toThrow: (expected?: unknown) => Promise<void> } {
    return {
      toThrow: async (expected) => {
        const outcome = await (this.got as Promise<unknown>).then(
          () => 'none',
          (error: unknown) => (isExpectedError(error, expected) ? 'expected' : 'another'),
        );
        if (outcome !== 'expected') throw new Error(`rejects with ${outcome}`);
      },
    };
  }
}
for (const [name, matches] of Object.entries(matchers)) {
  Object.defineProperty(Assertion.prototype, name, {
    value(this: Assertion, ...wanted: readonly unknown[]) {
      if (matches(this.got, ...wanted) === this.isNegated)
        throw new Error(`${name} ${String(wanted[0])} of ${String(this.got)}`);
    },
  });
}

const includes = (wanted: readonly unknown[]) => (got: unknown) =>
  Array.isArray(got) && wanted.every((item) => got.some((each) => isEqual(each, item)));
const hasPart = (wanted: object) => (got: unknown) => isEqual(got, wanted, true);

/** The assertions on a value. */
export const expect = Object.assign((got: unknown) => new Assertion(got), {
  anything: () => new Any((got) => got !== null && got !== undefined),
  closeTo: (wanted: number, digits?: number) => new Any((got) => isClose(got, wanted, digits)),
  arrayContaining: (wanted: readonly unknown[]) => new Any(includes(wanted)),
  objectContaining: (wanted: object) => new Any(hasPart(wanted)),
  not: { objectContaining: (wanted: object) => new Any((got) => !hasPart(wanted)(got)) },
});

/** Types are no matter of a run. */
export function expectTypeOf(): { readonly toEqualTypeOf: () => void } {
  return { toEqualTypeOf: () => undefined };
}

import { isDeepStrictEqual } from 'node:util';

/** Stands in an expected value for all values that it takes. */
export class Any {
  readonly takes: (value: unknown) => boolean;
  constructor(takes: (value: unknown) => boolean) {
    this.takes = takes;
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/**
 * Whether a value is the expected one: a property that is undefined is as good as none, and objects may have more properties than
 * expected where only a part of them is.
 */
export function isEqual(got: unknown, wanted: unknown, isPart = false): boolean {
  if (wanted instanceof Any) return wanted.takes(got);
  if (Array.isArray(wanted)) {
    if (!Array.isArray(got) || got.length !== wanted.length) return false;
    return wanted.every((part, index) => isEqual(got[index], part, isPart));
  }
  if (isPlain(wanted) && (isPlain(got) || (isPart && typeof got === 'object' && got !== null))) {
    const values = got as Record<string, unknown>;
    const keys = Object.keys(isPart ? wanted : { ...values, ...wanted });
    return keys.every((key) => isEqual(values[key], wanted[key], isPart));
  }
  return isDeepStrictEqual(got, wanted);
}

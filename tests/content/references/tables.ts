import type { Reference } from './reference';

/** Differences between a readout and its reference; none when it agrees within the tolerance. */
export function disagreement(
  got: unknown,
  expected: Reference['gives'][string],
  { relative = 1e-9, absolute = 0 }: Pick<Reference, 'relative' | 'absolute'>,
): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) {
      return [`${JSON.stringify(got)} instead of the list ${JSON.stringify(expected)}`];
    }
    return expected.flatMap((each: number | null, index) =>
      disagreement(got[index], each, { relative, absolute }).map((why) => `[${index}] ${why}`),
    );
  }
  if (typeof expected !== 'number') {
    return got === expected ? [] : [`${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`];
  }
  const allowed = absolute + relative * Math.abs(expected);
  // Written so that NaN and what is not a number fail.
  return typeof got === 'number' && Math.abs(got - expected) <= allowed
    ? []
    : [`${JSON.stringify(got)} instead of ${expected} ± ${allowed}`];
}

/** A short name of a reference for test titles. */
export function nameOf({ demo, set = {} }: Reference): string {
  const state = Object.entries(set).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `${demo}${state.length > 0 ? ` at ${state.join(', ')}` : ''}`;
}

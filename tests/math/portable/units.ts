import { caseNamed, loadGolden, readList } from '../../golden/check';

/** The reference values of elementary functions to more digits than a double has. */
export const portableGolden = loadGolden('19_portable');

const numbers = new Float64Array(1);
const bits = new BigInt64Array(numbers.buffer);

/** The next double after a finite one, away from 0. */
export function nextAwayFromZero(x: number): number {
  numbers[0] = x;
  bits[0]! += 1n;
  return numbers[0];
}

/** The next double before a finite one other than 0, towards it. */
export function nextTowardsZero(x: number): number {
  numbers[0] = x;
  bits[0]! -= 1n;
  return numbers[0];
}

/** What the last place of a finite double counts. */
export const unitOf = (x: number): number => {
  const size = Math.abs(x);
  return size === Number.MAX_VALUE ? size - nextTowardsZero(size) : nextAwayFromZero(size) - size;
};

/** A result that is farther from the truth than allowed, in units of the last place. */
export interface Miss {
  readonly at: unknown;
  readonly got: number;
  readonly error: number;
}

/** How far results are from the golden values of a function; a limit (0 or infinite) must be met exactly. */
export function missesOf(
  name: string,
  of: (inputs: Readonly<Record<string, unknown>>) => { at: unknown; got: number }[],
  allowed: number,
): { compared: number; misses: Miss[] } {
  const { input, expected } = caseNamed(portableGolden, `fn:${name}`);
  const values = readList(expected['value']);
  const rests = readList(expected['rest']);
  const results = of(input);
  if (results.length !== values.length) throw new Error(`${name}: ${results.length} of ${values.length}`);
  const misses = results.flatMap(({ at, got }, i) => {
    const value = values[i]!;
    const isLimit = value === 0 || !Number.isFinite(value);
    const error = isLimit
      ? got === value
        ? 0
        : Infinity
      : Math.abs((got - value) / unitOf(value) - rests[i]!);
    // Written so that NaN is a miss.
    return error <= allowed ? [] : [{ at, got, error }];
  });
  return { compared: values.length, misses };
}

import { requireFinite } from '../checks';
import { MathError } from '../errors';

/** Functions of one variable on which the chord test is tried. */
export const chordFunctions = {
  square: (x: number) => x * x,
  negativeSquare: (x: number) => -x * x,
  absolute: Math.abs,
  cubic: (x: number) => x ** 3,
  quartic: (x: number) => x ** 4,
} satisfies Readonly<Record<string, (x: number) => number>>;

/** The name of such a function. */
export type ChordFunction = keyof typeof chordFunctions;

/** What the chord inequality compares. */
export interface ChordTest {
  /** $\lambda x+(1-\lambda)y$. */
  at: number;
  /** $f(\lambda x+(1-\lambda)y)$: the graph. */
  graph: number;
  /** $\lambda f(x)+(1-\lambda)f(y)$: the chord. */
  chord: number;
}

/**
 * The two sides of the chord inequality $f(\lambda x+(1-\lambda)y)\le\lambda f(x)+(1-\lambda)f(y)$ for one pair of points and one
 * $\lambda\in[0,1]$. A function is convex if it holds for every pair and every $\lambda$; one violation proves that it is not.
 *
 * @throws MathError unless $0\le\lambda\le1$ and the points are finite
 * @example chordTest((x) => -x * x, -1, 1, 0.5) // { at: 0, graph: 0, chord: -1 }
 */
export function chordTest(
  f: (x: number) => number,
  first: number,
  second: number,
  mixing: number,
): ChordTest {
  if (!(mixing >= 0 && mixing <= 1)) throw new MathError(`chordTest needs 0 <= lambda <= 1, not ${mixing}`);
  requireFinite('chordTest', 'first point', first);
  requireFinite('chordTest', 'second point', second);
  const at = mixing * first + (1 - mixing) * second;
  // The addition turns -0 into 0.
  return { at: at + 0, graph: f(at) + 0, chord: mixing * f(first) + (1 - mixing) * f(second) };
}

import { MathError } from '../errors';
import { integrate } from '../gauss-legendre';

/** Mean, standard deviation and skewness of a random variable. */
export interface MappedMoments {
  mean: number;
  deviation: number;
  skewness: number;
}

/** Enough for densities and maps that are smooth between the ends. */
const points = 200;

/**
 * Mean, standard deviation and skewness of $g(X)$ for a random variable $X$ with a density on $[\text{from},\text{to}]$, by numerical
 * integration. Density and map must be smooth between the ends. Throws if $g(X)$ is constant.
 *
 * @example momentsOfMap({ density: () => 1, from: 0, to: 1 }, (x) => 2 * x).mean // 1
 */
export function momentsOfMap(
  { density, from, to }: { density: (x: number) => number; from: number; to: number },
  map: (x: number) => number,
): MappedMoments {
  const expected = (f: (x: number) => number) => integrate((x) => f(map(x)) * density(x), from, to, points);
  const mean = expected((y) => y);
  const deviation = Math.sqrt(expected((y) => (y - mean) ** 2));
  // What rounding leaves of a constant is no deviation.
  if (!(deviation > 1e-12 * Math.abs(mean)))
    throw new MathError('momentsOfMap needs a map that is not constant');
  return { mean, deviation, skewness: expected((y) => ((y - mean) / deviation) ** 3) };
}

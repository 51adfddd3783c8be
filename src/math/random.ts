import { MathError } from './errors';
import { cos } from './portable/cos';
import { log } from './portable/log';
import { sin } from './portable/sin';

/** A stream of pseudo-random numbers, fixed by its seed: the only source of chance in these notes. */
export interface Random {
  /** The next number of the uniform distribution on $[0, 1)$. */
  uniform(): number;
  /** The next number of the standard normal distribution $N(0, 1)$. */
  normal(): number;
  /** The next whole number of $\{0, …, k-1\}$, each equally likely. Throws unless $k$ is a whole number from 1 to $2^{32}$. */
  integer(k: number): number;
}

/**
 * Two independent standard normal numbers from two uniform ones:
 * $\sqrt{-2\ln u_1}\,(\cos 2\pi u_2, \sin 2\pi u_2)$ with $u_1\in(0,1]$, $u_2\in[0,1)$. Throws
 * for numbers outside.
 *
 * Source: G. E. P. Box, M. E. Muller, "A note on the generation of random normal deviates" (1958).
 *
 * @example boxMuller(Math.exp(-0.5), 0) // [1, 0]
 */
export function boxMuller(u1: number, u2: number): [number, number] {
  if (!(u1 > 0 && u1 <= 1 && u2 >= 0 && u2 < 1)) {
    throw new MathError(`boxMuller needs 0 < u1 <= 1 and 0 <= u2 < 1, not ${u1} and ${u2}`);
  }
  const radius = Math.sqrt(-2 * log(u1));
  const angle = 2 * Math.PI * u2;
  return [radius * cos(angle), radius * sin(angle)];
}

/** How many different uniform numbers there are. */
const resolution = 0x1_0000_0000;

/**
 * A generator with the given seed (a whole number, taken modulo $2^{32}$). Uniform numbers come from mulberry32, whose
 * integer arithmetic is the same on every machine; normal numbers come in pairs from `boxMuller(1 - u, u')`, the cosine
 * first and the sine kept for the next call, and are the same to the last bit as well.
 *
 * Source: mulberry32 by Tommy Ettinger (2017), public domain.
 *
 * @example createRandom(1).uniform() // 0.627074
 */
export function createRandom(seed: number): Random {
  if (!Number.isInteger(seed)) throw new MathError(`createRandom needs a whole number as seed, not ${seed}`);
  let state = seed >>> 0;
  let spare = 0;
  let hasSpare = false;

  function uniform(): number {
    state = (state + 0x6d2b79f5) | 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / resolution;
  }

  function normal(): number {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    // Not boxMuller(): a pair allocated per call would double the time of the demos that draw millions of weights.
    // 1 - u lies in (0, 1], so the logarithm is finite.
    const radius = Math.sqrt(-2 * log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * sin(angle);
    hasSpare = true;
    return radius * cos(angle);
  }

  function integer(k: number): number {
    if (!Number.isInteger(k) || k < 1 || k > resolution)
      throw new MathError(`integer(k) needs a whole number k above 0 and up to 2^32, not ${k}`);
    return Math.floor(uniform() * k);
  }

  return { uniform, normal, integer };
}

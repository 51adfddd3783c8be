import type { Random } from '../random';

/** Signals $x_1, x_2, \dots$ to average: functions of $t=1,2,\dots$ and, for the noise, the random numbers. */
export const averagedSignals = {
  /** $x_t=1$. */
  constant: (): number => 1,
  /** $x_t=t$. */
  ramp: (step: number): number => step,
  /** $x_t=1+n()$. */
  noise: (_step: number, random: Random): number => 1 + random.normal(),
} as const;

/** A name of `averagedSignals`. */
export type AveragedSignal = keyof typeof averagedSignals;

/**
 * The first `length` numbers of a signal, drawn in order of time.
 *
 * @example averagedSignal('ramp', 3, createRandom(1)) // [1, 2, 3]
 */
export function averagedSignal(kind: AveragedSignal, length: number, random: Random): number[] {
  const signal = averagedSignals[kind];
  return Array.from({ length }, (_, i) => signal(i + 1, random));
}

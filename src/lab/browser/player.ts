import type { NumberParameter } from '../../demo/parameters';

/** Seconds for the whole way, and for each of the first steps of a long one. */
const [duration, firstStep] = [8, 1 / 6];

/** A way of so many steps in its time: where the clock is after a share of that time, and back. */
interface Pace {
  readonly at: (share: number) => number;
  readonly shareOf: (steps: number) => number;
}

/**
 * The first steps of a walk tell most, so a long one begins slowly and grows faster: $n(s)=N\frac{e^{cs}-1}{e^c-1}$, with $c$ so
 * that the first step takes `firstStep`. A short one goes at a steady speed.
 */
export function paceOf(steps: number): Pace {
  const start = duration / firstStep / steps;
  if (start >= 1) return { at: (share) => share * steps, shareOf: (taken) => taken / steps };
  let [low, high] = [0, 50];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (middle / Math.expm1(middle) > start) low = middle;
    else high = middle;
  }
  return {
    at: (share) => (steps * Math.expm1(low * share)) / Math.expm1(low),
    shareOf: (taken) => Math.log1p((taken / steps) * Math.expm1(low)) / low,
  };
}

/** Where the clock is at each frame, from a value on. */
type Course = (from: number) => (now: number) => number;

/** The whole way in eight seconds, or at two steps a second if it is that short. */
export function inItsTime({ min, max }: NumberParameter): Course {
  const pace = paceOf(max - min);
  const seconds = Math.min(duration, (max - min) / 2);
  return (from) => {
    const begun = pace.shareOf(from - min);
    let start: number | undefined;
    return (now) => {
      start ??= now;
      const share = begun + (now - start) / 1000 / seconds;
      // To the next step when its time has come, rounding aside.
      return share >= 1 ? max : min + Math.floor(pace.at(share) + 1e-9);
    };
  };
}

/** Steps a second of a walk whose every step is to be seen. */
const fastest = 60;

/**
 * One step after the other at a steady speed, and never faster than they can be shown: a step waits until the one before is ready.
 * So a training runs as it is computed, however long it is.
 */
export function stepByStep({ min, max }: NumberParameter, isReady: () => boolean): Course {
  const steps = max - min;
  const rate = Math.min(fastest, steps / Math.min(duration, steps / 2));
  // A frame may come a little early.
  const least = 0.9 * (1000 / rate);
  return (from) => {
    let value = from;
    let last: number | undefined;
    return (now) => {
      last ??= now;
      if (now - last < least || !isReady()) return value;
      last = now;
      value = Math.min(max, value + 1);
      return value;
    };
  };
}

export interface Player {
  readonly isPlaying: () => boolean;
  readonly play: () => void;
  readonly pause: () => void;
}

/**
 * Moves `steps` forward with the clock. The picture depends on `steps` alone, so playing is nothing but dragging its
 * slider.
 */
export function createPlayer(
  { min, max }: NumberParameter,
  course: Course,
  read: () => number,
  write: (value: number) => void,
  changed: (playing: boolean) => void,
): Player {
  let playing = false;

  const pause = (): void => {
    if (!playing) return;
    playing = false;
    changed(false);
  };

  const play = (): void => {
    if (playing) return;
    playing = true;
    changed(true);
    const valueAt = course(read() >= max ? min : read());
    const frame = (now: number): void => {
      if (!playing) return;
      const value = valueAt(now);
      if (value !== read()) write(value);
      if (value >= max) pause();
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };

  return { isPlaying: () => playing, play, pause };
}

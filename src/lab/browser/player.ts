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
  parameter: NumberParameter,
  read: () => number,
  write: (value: number) => void,
  changed: (playing: boolean) => void,
): Player {
  let playing = false;
  const { min, max } = parameter;
  const pace = paceOf(max - min);
  // Two steps a second at least.
  const seconds = Math.min(duration, (max - min) / 2);

  const pause = (): void => {
    if (!playing) return;
    playing = false;
    changed(false);
  };

  const play = (): void => {
    if (playing) return;
    playing = true;
    changed(true);
    const from = pace.shareOf((read() >= max ? min : read()) - min);
    let start: number | undefined;
    const frame = (now: number): void => {
      if (!playing) return;
      start ??= now;
      const share = from + (now - start) / 1000 / seconds;
      // To the next step when its time has come, rounding aside.
      const value = share >= 1 ? max : min + Math.floor(pace.at(share) + 1e-9);
      if (value !== read()) write(value);
      if (value >= max) pause();
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };

  return { isPlaying: () => playing, play, pause };
}

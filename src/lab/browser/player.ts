import type { NumberParameter } from '../../demo/parameters';

/** Seconds for the whole way. */
const duration = 8;

export interface Player {
  readonly isPlaying: () => boolean;
  readonly play: () => void;
  readonly pause: () => void;
}

/**
 * Moves `steps` forward with the clock. The picture depends on `steps` alone, so playing is nothing but dragging its
 * slider at a steady speed.
 */
export function createPlayer(
  parameter: NumberParameter,
  read: () => number,
  write: (value: number) => void,
  changed: (playing: boolean) => void,
): Player {
  let playing = false;
  const rate = (parameter.max - parameter.min) / duration;

  const pause = (): void => {
    if (!playing) return;
    playing = false;
    changed(false);
  };

  const play = (): void => {
    if (playing) return;
    playing = true;
    changed(true);
    const from = read() >= parameter.max ? parameter.min : read();
    let start: number | undefined;
    const frame = (now: number): void => {
      if (!playing) return;
      start ??= now;
      const value = Math.min(parameter.max, Math.floor(from + ((now - start) / 1000) * Math.max(rate, 2)));
      if (value !== read()) write(value);
      if (value >= parameter.max) pause();
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };

  return { isPlaying: () => playing, play, pause };
}

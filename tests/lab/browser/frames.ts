import { vi } from 'vitest';

/** Frames of a browser that come when the test says so. */
export function stubFrames(): {
  /** The frame at a time in milliseconds: runs what waits for it. */
  readonly frame: (now?: number) => void;
  /** Whether anything waits for a frame. */
  readonly isWaiting: () => boolean;
} {
  let waiting: ((now: number) => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (run: (now: number) => void) => waiting.push(run));
  return {
    frame(now = 0) {
      const due = waiting;
      waiting = [];
      for (const run of due) run(now);
    },
    isWaiting: () => waiting.length > 0,
  };
}

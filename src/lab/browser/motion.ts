import type { Demo } from '../../demo/define-demo';
import type { State } from '../../demo/parameters';
import type { Origin } from './demo-state';

/** The way from the state that is shown to the one that the demo is in. */
export interface Motion {
  /** Shows the state at once, or glides to it when the demo has jumped there. */
  readonly follow: (state: State, origin: Origin) => void;
  /** Ends a glide where it leads to: the reader's hand is on the demo. */
  readonly end: () => void;
}

function isCalm(): boolean {
  return document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Lets the pictures and controls glide where a link, Reset or Back has put the demo. The demo is in its new state from the start:
 * address,
 * speech and tools know of nothing in between.
 */
export function createMotion(demo: Demo, first: State, show: (state: State, origin: Origin) => void): Motion {
  let shown = first;
  let target: State | undefined;

  const showNow = (state: State, origin: Origin): void => {
    shown = state;
    show(state, origin);
  };
  const arrive = (state: State, origin: Origin): void => {
    target = undefined;
    showNow(state, origin);
  };

  return {
    follow(state, origin) {
      const from = shown;
      // What takes a worker would still be busy with a state on the way when the last one comes.
      const isSlow = [from, state].some((each) => demo.inWorker?.(each));
      if (origin !== 'jump' || isSlow || isCalm()) {
        arrive(state, origin);
        return;
      }
      target = state;
      import('./glide').then(
        ({ glide }) => {
          glide(demo.params, from, state, (between) => {
            const isWanted = target === state;
            if (isWanted) showNow(between, origin);
            return isWanted;
          });
        },
        () => {
          if (target === state) arrive(state, origin);
        },
      );
    },
    end() {
      if (target && target !== shown) arrive(target, 'jump');
    },
  };
}

import type { Demo } from '../../demo/define-demo';
import type { State } from '../../demo/parameters';
import type { AnyShown } from '../../demo/views';
import { Computation } from './computation';
import { scriptOf } from './import-scripts';

/** The state A that the present one is compared with. */
export interface Comparison {
  /** The pinned state, if there is one. */
  readonly pinned: () => State | undefined;
  /** Pins a state, or takes the pinned one away. */
  readonly pin: (state: State | undefined) => void;
}

/** Computes the pinned state and hands its picture on; the button shows whether there is one. */
export function createComparison(
  root: HTMLElement,
  demo: Demo,
  showBeside: (pinned: AnyShown | undefined) => void,
): Comparison {
  const button = root.querySelector('[data-action="pin"]');
  let pinned: State | undefined;
  const computation = new Computation(demo, scriptOf(root), {
    done: (params, result) => showBeside({ params, result }),
    progress() {},
  });
  return {
    pinned: () => pinned,
    pin(state) {
      pinned = state;
      button?.setAttribute('aria-pressed', String(state !== undefined));
      root.toggleAttribute('data-pinned', state !== undefined);
      if (state === undefined) showBeside(undefined);
      else computation.request(state);
    },
  };
}

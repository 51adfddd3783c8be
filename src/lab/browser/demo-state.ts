import type { AnyValue, State } from '../../demo/parameters';

/** Where a change comes from: the reader's hand is still on a field, the demo jumps to another state, or anything else. */
export type Origin = 'field' | 'jump' | 'elsewhere';

/** The state that a demo is in. Whatever shows it or follows from it subscribes to it. */
export interface DemoState {
  readonly get: () => State;
  /** Goes to another state and tells all subscribers, in the order in which they came. */
  readonly set: (next: State) => void;
  /** Changes some parameters and leaves the others. */
  readonly change: (changes: Readonly<Record<string, AnyValue>>, origin?: Origin) => void;
  readonly subscribe: (listener: (state: State, origin: Origin) => void) => void;
}

/** A demo begins in the state `first`. */
export function createDemoState(first: State): DemoState {
  let state = first;
  const listeners: ((state: State, origin: Origin) => void)[] = [];
  const go = (next: State, origin: Origin): void => {
    state = next;
    for (const tell of listeners) tell(state, origin);
  };
  return {
    get: () => state,
    set: (next) => go(next, 'jump'),
    change: (changes, origin = 'elsewhere') => go({ ...state, ...changes }, origin),
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
}

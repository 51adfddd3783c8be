import type { DemoState } from '../../../../src/exercise/mistake';

/** The gallery with one function in focus. */
export function gallery(focus: string, set: DemoState['set'] = {}): DemoState {
  return { demo: 'activation-explorer', set: { focus, ...set } };
}

/** The place of the cursor, with the two digits of its slider. */
export function cursorAt(x: number): number {
  return Math.round(100 * x) / 100;
}

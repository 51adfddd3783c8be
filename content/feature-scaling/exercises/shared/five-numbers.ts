import type { DemoState } from '../../../../src/exercise/mistake';

/** Five drawn numbers in the demo of the methods. */
export function methodState(method: string, values: readonly number[]): DemoState {
  return { demo: 'scaling-methods', set: { method, values } };
}

import type { DemoState } from '../../../../src/exercise/mistake';
import { averagingWindow } from '../../../../src/math/exponential-average/windows';

/** The weights with room for three windows. */
export function threeWindows(beta: number): DemoState {
  return { demo: 'ema-weights', set: { beta, shown: Math.round(3 * averagingWindow(beta)) } };
}

/** The weights with the half-life and the window marked. */
export function halfLifeAndWindow(beta: number): DemoState {
  return {
    demo: 'ema-weights',
    set: { beta, shown: Math.round(3 * averagingWindow(beta)), markers: ['window', 'halfLife'] },
  };
}

// The handle at the tip of the direction: one angle that follows the hand along both axes.

import type { ParamsOf, ResultOf } from '../../../../src/demo/define-demo';
import type { Shown } from '../../../../src/demo/shown';
import { angleOf } from '../../../../src/math/descent-direction/directional-derivative';
import type { model } from './model';

type Now = Shown<ParamsOf<typeof model>, ResultOf<typeof model>>;

/**
 * Where the hand is across, for the state in which it was told: a movement asks across and up one after the other, and an
 * angle needs both. A key moves along one axis only; then the tip stays where it is along the other.
 */
const across = new WeakMap<object, number>();

const tip = ({ params, result }: Now, axis: 0 | 1): number => params.point[axis] + result.unit[axis]!;
const toAngle = ({ params: { point, direction } }: Now, x: number, y: number): number =>
  angleOf([x - point[0], y - point[1]]) ?? direction;

export const turning = {
  x: {
    parameter: 'direction',
    toPlace: (_: number, shown: Now) => tip(shown, 0),
    toValue: (place: number, shown: Now) => {
      across.set(shown, place);
      return toAngle(shown, place, tip(shown, 1));
    },
  },
  y: {
    parameter: 'direction',
    toPlace: (_: number, shown: Now) => tip(shown, 1),
    toValue: (place: number, shown: Now) => toAngle(shown, across.get(shown) ?? tip(shown, 0), place),
  },
} as const;

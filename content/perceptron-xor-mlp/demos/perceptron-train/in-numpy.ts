// What the printed code gives, with its own loop.

import type { ParamsOf } from '../../../../src/demo/define-demo';
import { type model, samples } from './model';

function run({ target, order, epochs }: ParamsOf<typeof model>): { updates: number; final: number[] } {
  let [w1, w2, b, updates] = [0, 0, 0, 0];
  for (let epoch = 0; epoch < epochs; epoch++) {
    let mistakes = 0;
    for (const { point, label } of samples(target, order)) {
      const [x1 = 0, x2 = 0] = point;
      if (label * (w1 * x1 + w2 * x2 + b) <= 0) {
        [w1, w2, b] = [w1 + label * x1, w2 + label * x2, b + label];
        mistakes++;
      }
    }
    updates += mistakes;
    if (mistakes === 0) break;
  }
  return { updates, final: [w1, w2, b] };
}

export const updatesByHand = (params: ParamsOf<typeof model>): number => run(params).updates;
export const finalByHand = (params: ParamsOf<typeof model>): number[] => run(params).final;

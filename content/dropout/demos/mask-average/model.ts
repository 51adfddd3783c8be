// A unit with three droppable inputs: its eight sub-models side by side, and what their averages are.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, integer, list, number } from '../../../../src/demo/parameters';
import { averageOverMasks } from '../../../../src/math/dropout/mask-average';

const three = { min: -3, max: 3, step: 0.1, minLength: 3, maxLength: 3 };
const places = Array.from({ length: 8 }, (_, i) => i + 1);

export const model = defineModel({
  id: 'mask-average',
  params: {
    weights: list({ ...three, value: [1.5, -2, 0.8] }),
    inputs: list({ ...three, value: [1, 1, 2] }),
    bias: number({ min: -3, max: 3, step: 0.1, value: 0.1 }),
    keep: number({ min: 0.1, max: 1, step: 0.05, value: 0.5 }),
    unit: choice(['logistic', 'relu'], 'logistic'),
    subModel: integer({ min: 1, max: 8, value: 3 }),
  },
  compute({ weights, inputs, bias, keep, unit, subModel }) {
    const { subModels, meanNetInput, arithmetic, geometric, maskFreeNetInput, maskFree } = averageOverMasks({
      weights,
      inputs,
      bias,
      keep,
      unit,
    });
    const chosen = subModels[subModel - 1]!;
    const curve = (of: 'output' | 'netInput' | 'probability') => ({
      x: places,
      y: subModels.map((each) => each[of]),
    });
    const difference = arithmetic - maskFree;
    return {
      arithmetic,
      geometric,
      maskFree,
      // What is left where both agree is rounding error.
      difference: Math.abs(difference) < 1e-12 ? 0 : difference,
      meanNetInput,
      maskFreeNetInput,
      chosen,
      subModels,
      outputs: curve('output'),
      netInputs: curve('netInput'),
      probabilities: curve('probability'),
    };
  },
});

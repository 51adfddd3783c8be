import { describe, expect, it } from 'vitest';
import demo, { model } from '../../../content/lab/demos/network-lab';
import { defaultValues } from '../../../src/demo/parameters';
import { sayRemark } from '../../../src/lab/told';

const params = { ...defaultValues(model.params), hiddenLayers: 2, units: 2, steps: 0 };
const result = model.compute(params, () => {});

/** What is said of a run in which a number of this layer passed all bounds. */
function said(quantity: 'activation' | 'gradient' | 'loss', layer: number, language: 'en' | 'zh'): string {
  const divergence = { epoch: 2, update: 5, layer, quantity, size: 1e13, largestWeightBefore: 3 };
  return sayRemark(demo, params, { ...result, divergence }, language) ?? '';
}

describe('a run that diverged is said to have done so', () => {
  it.each([
    ['activation', 1, 'a net input of layer 1 passed', '第 1 层的净输入的绝对值'],
    ['gradient', 2, 'a gradient of layer 2 passed', '第 2 层的梯度的绝对值'],
    ['gradient', 3, 'a gradient of the output layer passed', '输出层的梯度的绝对值'],
    ['loss', 3, 'the loss passed', '，损失的绝对值'],
  ] as const)('by the %s of layer %i, as the pictures call it', (quantity, layer, en, zh) => {
    expect(said(quantity, layer, 'en')).toContain(en);
    expect(said(quantity, layer, 'zh')).toContain(zh);
  });
});

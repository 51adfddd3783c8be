// Backpropagation against difference quotients: how well they agree for each step h.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, integer, number } from '../../../src/demo/parameters';
import { checkGradient, type DifferenceMethod } from '../../../src/math/gradient-check';
import { createDeepNetwork } from '../../../src/math/network/deep-network';
import { create222, EXAMPLE_222, placeOfWeight222 } from '../../../src/math/network/example-222';
import { createBatch } from '../../../src/math/network/workspace';
import { roundToNoise } from '../../../src/math/rounding';

/** Steps from 0.1 to 1e-12, four to a decade. */
const grid = Array.from({ length: 45 }, (_, k) => 10 ** (-1 - k / 4));

/** What is differentiated: a weight of the example, or the first one of a deep sigmoid network. */
function subject(network: 'example' | 'deep', weight: number) {
  if (network === 'example') {
    const example = create222();
    const batch = createBatch(example, [EXAMPLE_222.input], [EXAMPLE_222.target]);
    return { network: example, batch, place: placeOfWeight222(weight) };
  }
  const { network: deep, input } = createDeepNetwork({
    activation: 'sigmoid',
    gain: 1,
    depth: 10,
    width: 16,
    seed: 11,
  });
  const batch = createBatch(deep, [input], [input.map(() => 0)]);
  return { network: deep, batch, place: { layer: 0, to: 0, from: 0 } };
}

export const model = defineModel({
  id: 'gradient-check',
  params: {
    h: number({ min: 1e-12, max: 0.1, step: 1e-12, value: 1e-5, scale: 'log' }),
    method: choice(['central', 'forward'], 'central'),
    network: choice(['example', 'deep'], 'example'),
    weight: integer({ min: 1, max: 8, value: 5 }),
  },
  compute({ h, method, network: name, weight }) {
    const { network, batch, place } = subject(name, weight);
    const check = (steps: readonly number[], kind: DifferenceMethod) =>
      checkGradient(network, batch, 'halfSum', place, steps, kind);
    const { analytic, loss, points } = check([h], method);
    const { numeric, error } = points[0]!;
    const errors = (kind: DifferenceMethod) => ({
      x: grid,
      y: check(grid, kind).points.map((each) => each.error),
    });
    const [central, forward] = [errors('central'), errors('forward')];
    const drawn = [...central.y, ...forward.y].filter((each) => each > 0);
    return {
      analytic,
      // The losses on both sides are rounded, and the quotient keeps no digit below that.
      numeric: roundToNoise(numeric, (Number.EPSILON * loss) / h),
      error,
      relativeError: analytic === 0 ? null : error / Math.abs(analytic),
      central,
      forward,
      chosen: { x: [h], y: [error] },
      lowest: Math.min(1e-13, ...drawn),
      highest: Math.max(1e-6, ...drawn),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'errors',
      x: { label: 'h', scale: 'log', min: 1e-12, max: 0.1 },
      y: {
        label: 'error',
        scale: 'log',
        min: ({ result }) => 10 ** Math.floor(Math.log10(result.lowest)),
        max: ({ result }) => 10 ** Math.ceil(Math.log10(result.highest)),
      },
      series: [
        { label: 'central', as: 'line', colour: 3 },
        { label: 'forward', as: 'line', colour: 4, dash: 'dashed' },
        { label: 'chosen', as: 'points', colour: 5 },
      ],
      handles: [{ x: 'h', y: ({ result }) => result.error }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'analytic', digits: 11 },
        { name: 'numeric', digits: 11, as: 'tick' },
        { name: 'error', digits: 2 },
        { name: 'relativeError', digits: 2 },
      ],
    },
  ],
  words: {
    title: { en: 'Which step checks a gradient best?', zh: '步长取多大，梯度检验最准？' },
    h: { en: 'step *h*', zh: '步长 *h*' },
    method: { en: 'finite difference', zh: '差分' },
    'method.central': { en: 'central', zh: '中心差分' },
    'method.forward': { en: 'forward', zh: '前向差分' },
    network: { en: 'network', zh: '网络' },
    'network.example': { en: 'the 2-2-2 example', zh: '2-2-2 例题' },
    'network.deep': {
      en: '10 sigmoid layers of 16, first weight',
      zh: '10 层网络，每层 16 个 sigmoid 神经元，第一个权重',
    },
    weight: { en: 'weight *w*_1 … *w*_8', zh: '权重 *w*_1 … *w*_8' },
    errors: {
      en: 'Distance between difference quotient and backpropagation',
      zh: '差商与反向传播结果之差',
    },
    error: { en: '|numeric − analytic|', zh: '|数值 − 解析|' },
    central: { en: 'central difference', zh: '中心差分' },
    forward: { en: 'forward difference', zh: '前向差分' },
    chosen: { en: 'this *h*', zh: '当前 *h*' },
    analytic: { en: 'backpropagation', zh: '反向传播' },
    numeric: { en: 'difference quotient', zh: '差商' },
    relativeError: { en: 'relative error', zh: '相对误差' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `Backpropagation gives ${number(result.analytic, { digits: 8 })}; the ${params.method} difference with h = ${number(params.h, { digits: 3, as: 'tick' })} gives ${number(result.numeric, { digits: 8, as: 'tick' })}. They differ by ${number(result.error, { digits: 2 })}.`,
    zh: ({ params, result, number }) =>
      `反向传播给出 ${number(result.analytic, { digits: 8 })}；h = ${number(params.h, { digits: 3, as: 'tick' })} 的${params.method === 'central' ? '中心' : '前向'}差分给出 ${number(result.numeric, { digits: 8, as: 'tick' })}，相差 ${number(result.error, { digits: 2 })}。`,
  },
  remark: {
    en: ({ params, result }) => {
      if (params.network === 'deep' && (result.relativeError ?? 0) < 1e-3) {
        return 'The gradient of the first layer is tiny, and the difference quotient agrees: the function itself is that flat there.';
      }
      return params.h < 1e-8 && (result.relativeError ?? 0) > 1e-8
        ? 'For steps this small the two losses agree in almost all their digits, and the subtraction leaves round-off.'
        : null;
    },
    zh: ({ params, result }) => {
      if (params.network === 'deep' && (result.relativeError ?? 0) < 1e-3) {
        return '第一层的梯度极小，而差商与之一致，说明函数在这里本来就这样平。';
      }
      return params.h < 1e-8 && (result.relativeError ?? 0) > 1e-8
        ? '步长这样小，两个损失值几乎每一位都相同，相减之后主要剩下舍入误差。'
        : null;
    },
  },
});

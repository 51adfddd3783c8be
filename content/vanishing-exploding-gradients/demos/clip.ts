// A gradient before and after clipping: by its norm, or number by number.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { choice, number, point } from '../../../src/demo/parameters';
import { clipByNorm, clipByValue } from '../../../src/math/depth/clip-gradient';
import { descentAngle } from '../../../src/math/optimization/descent-angle';

const modes = ['norm', 'value'] as const;

/** The border of what is left alone: a circle for the norm, a square for the values. */
function border(mode: (typeof modes)[number], limit: number) {
  if (mode === 'value') {
    return { x: [-limit, limit, limit, -limit, -limit], y: [-limit, -limit, limit, limit, -limit] };
  }
  const angles = Array.from({ length: 73 }, (_, i) => (i * Math.PI) / 36);
  return {
    x: angles.map((angle) => limit * Math.cos(angle)),
    y: angles.map((angle) => limit * Math.sin(angle)),
  };
}

/** Half the side of a picture that holds the vector and the border; few sizes, so that it seldom jumps. */
function reachFor(values: readonly number[]): number {
  const farthest = Math.max(...values.map(Math.abs)) * 1.15;
  return [2, 5, 10].find((reach) => reach >= farthest) ?? 23;
}

export const model = defineModel({
  id: 'clip',
  params: {
    gradient: point({ min: -20, max: 20, step: 0.1, value: [3, 4] }),
    limit: number({ min: 0.1, max: 10, step: 0.1, value: 1 }),
    mode: choice(modes, 'norm'),
  },
  compute({ gradient, limit, mode }) {
    const byNorm = clipByNorm(gradient, limit);
    const byValue = clipByValue(gradient, limit);
    const clipped = mode === 'norm' ? byNorm : byValue;
    const from = (to: readonly number[]) => ({ x: [0, to[0]!], y: [0, to[1]!] });
    const size = Math.hypot(...gradient);
    return {
      clipped,
      norm: size,
      clippedNorm: Math.hypot(...clipped),
      // From (0, 0) the descent along −g leads to the point g: the angle between a vector and its clipped form.
      angle:
        mode === 'norm'
          ? 0
          : (descentAngle(
              gradient.map((value) => -value),
              [0, 0],
              byValue,
            ) ?? 0),
      isCut: clipped.some((value, i) => value !== gradient[i]),
      before: from(gradient),
      after: from(clipped),
      border: border(mode, limit),
      other: from(mode === 'norm' ? byValue : byNorm),
      reach: reachFor([...gradient, limit]),
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'picture',
      equalUnits: true,
      x: { label: 'first', min: ({ result }) => -result.reach, max: ({ result }) => result.reach },
      y: { label: 'second', min: ({ result }) => -result.reach, max: ({ result }) => result.reach },
      series: [
        { label: 'before', as: 'path', colour: 6 },
        { label: 'border', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'after', as: 'path', colour: 2 },
      ],
      handles: [{ point: 'gradient' }, { x: 'limit', y: () => 0 }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'clipped', digits: 4 },
        { name: 'angle', digits: 6, as: 'tick' },
        { name: 'norm', digits: 4, as: 'tick' },
        { name: 'clippedNorm', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source:
        'p = torch.nn.Parameter(torch.zeros(2, dtype=torch.float64))\np.grad = torch.tensor([‹first›, ‹second›], dtype=torch.float64)\n‹call›\np.grad   # ‹clipped›',
      spots: ({ params, result }) => ({
        clipped: `(${result.clipped.map(inPython).join(', ')})`,
        first: inPython(params.gradient[0]),
        second: inPython(params.gradient[1]),
        call:
          params.mode === 'norm'
            ? `torch.nn.utils.clip_grad_norm_([p], ${inPython(params.limit)})`
            : `torch.nn.utils.clip_grad_value_([p], ${inPython(params.limit)})`,
      }),
      gives: {
        // PyTorch adds 1e-6 to the norm before it divides.
        clipped: ({ gradient, limit, mode }) => {
          const factor = Math.min(1, limit / (Math.sqrt(gradient[0] ** 2 + gradient[1] ** 2) + 1e-6));
          return gradient.map((value) =>
            mode === 'norm' ? value * factor : value > limit ? limit : value < -limit ? -limit : value,
          );
        },
      },
    },
  ],
  words: {
    title: { en: 'Clipping a gradient', zh: '梯度裁剪' },
    gradient: { en: 'gradient *g*', zh: '梯度 *g*' },
    limit: { en: 'limit *c*', zh: '阈值 *c*' },
    mode: { en: 'clip', zh: '裁剪方式' },
    'mode.norm': { en: 'by norm', zh: '按范数' },
    'mode.value': { en: 'by value', zh: '按值' },
    picture: { en: 'Drag the gradient and the limit', zh: '拖动梯度与阈值' },
    first: { en: 'first number of *g*', zh: '*g* 的第一个分量' },
    second: { en: 'second number', zh: '第二个分量' },
    before: { en: 'before clipping', zh: '裁剪前' },
    after: { en: 'after clipping', zh: '裁剪后' },
    border: { en: 'border', zh: '边界' },
    clipped: { en: 'after clipping', zh: '裁剪后' },
    angle: { en: 'turned by, °', zh: '方向改变的角度，°' },
    norm: { en: 'norm before', zh: '裁剪前的范数' },
    clippedNorm: { en: 'norm after', zh: '裁剪后的范数' },
    code: common.inPyTorch,
  },
  summary: {
    en: ({ params, result, number }) =>
      result.isCut
        ? `The gradient becomes (${number(result.clipped[0]!, { as: 'tick' })}, ${number(result.clipped[1]!, { as: 'tick' })}). Its norm falls from ${number(result.norm, { as: 'tick' })} to ${number(result.clippedNorm, { as: 'tick' })}${result.angle > 1e-4 ? `, and it is turned by ${number(result.angle, { as: 'tick' })}°` : ' and its direction stays'}.`
        : `The gradient lies inside the border (${params.mode === 'norm' ? 'norm' : 'each number'} at most ${number(params.limit, { as: 'tick' })}): it stays as it is, however small it is.`,
    zh: ({ params, result, number }) =>
      result.isCut
        ? `梯度变为 (${number(result.clipped[0]!, { as: 'tick' })}, ${number(result.clipped[1]!, { as: 'tick' })})，范数由 ${number(result.norm, { as: 'tick' })} 降到 ${number(result.clippedNorm, { as: 'tick' })}，${result.angle > 1e-4 ? `方向改变了 ${number(result.angle, { as: 'tick' })}°` : '方向不变'}。`
        : `梯度没有超出边界（${params.mode === 'norm' ? '范数' : '各分量的绝对值'}不超过 ${number(params.limit, { as: 'tick' })}），所以不作改动，再小也不会被放大。`,
  },
});

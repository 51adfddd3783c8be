// What the first-order Taylor expansion promises of a step against the gradient, and what the step gives.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { number, point } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { descentFunctions } from '../../../src/math/descent-direction/example-functions';
import {
  actualChange,
  guaranteedChange,
  predictedChange,
  stepsOfNote,
} from '../../../src/math/descent-direction/step-change';
import { symmetricEigen } from '../../../src/math/optimization/symmetric-eigen';

const { oval } = descentFunctions;
const highestRate = 0.5;
const grid = Array.from({ length: 101 }, (_, i) => (highestRate * i) / 100);
const logGrid = Array.from({ length: 41 }, (_, i) => 10 ** (-3 + (i * Math.log10(highestRate / 1e-3)) / 40));
/** The L of L-smooth: the largest curvature anywhere. */
const smoothness = symmetricEigen(oval.hessian([0, 0])).values[0];
const levels = [0.1, 0.43, 1, 2, 4, 7, 11, 16];

export const model = defineModel({
  id: 'taylor-quality',
  params: {
    point: point({ min: -2, max: 2, step: 0.05, value: [1, 1] }),
    learningRate: number({ min: 0, max: highestRate, step: 0.005, value: 0.1 }),
  },
  compute({ point: at, learningRate }) {
    const gradient = oval.gradient(at).map((each) => each + 0);
    const squared = gradient.reduce((sum, each) => sum + each * each, 0);
    const notes = stepsOfNote(gradient, oval.hessian(at));
    const predicted = predictedChange(gradient, learningRate);
    const actual = actualChange(oval, at, learningRate);
    const landing = at.map((each, i) => each - learningRate * gradient[i]!);
    const value = oval.value(at);
    const errors = logGrid.map((rate) => actualChange(oval, at, rate) - predictedChange(gradient, rate));
    return {
      predicted,
      actual,
      guaranteed: guaranteedChange(gradient, learningRate, smoothness) + 0,
      error: actual - predicted,
      valueAfter: value + actual,
      breakEven: notes?.breakEven ?? null,
      best: notes?.best ?? null,
      bestValue: notes && value + actualChange(oval, at, notes.best),
      guaranteeLimit: 2 / smoothness,
      gradient,
      landing,
      isFlat: squared === 0,
      goesUp: actual > 1e-12 * squared,
      predictedCurve: { x: grid, y: grid.map((rate) => predictedChange(gradient, rate)) },
      actualCurve: { x: grid, y: grid.map((rate) => actualChange(oval, at, rate)) },
      guaranteedCurve: { x: grid, y: grid.map((rate) => guaranteedChange(gradient, rate, smoothness) + 0) },
      here: { x: [learningRate, learningRate], y: [predicted, actual] },
      bestMark: notes && notes.best <= highestRate ? notes.best : null,
      breakEvenMark: notes && notes.breakEven <= highestRate ? notes.breakEven : null,
      step: { x: [at[0], landing[0]!], y: [at[1], landing[1]!] },
      predictedSizes:
        squared === 0 ? null : { x: logGrid, y: logGrid.map((rate) => -predictedChange(gradient, rate)) },
      errors: squared === 0 ? null : { x: logGrid, y: errors },
      scale: squared === 0 ? 1 : squared,
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'changeTitle',
      x: { label: 'learningRate', min: 0, max: highestRate },
      y: {
        label: 'change',
        // Deep enough for the prediction at the largest learning rate, −scale/2, with its marker.
        min: ({ result }) => -0.52 * result.scale,
        max: ({ result }) => 0.27 * result.scale,
      },
      series: [
        { label: 'predictedCurve', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'actualCurve', as: 'line', colour: 1 },
        { label: 'guaranteedCurve', as: 'line', colour: 3, dash: 'dotted' },
        { label: 'here', as: 'points', colour: 1 },
      ],
      marks: [
        { label: 'bestMark', axis: 'x', colour: 6, dash: 'dotted' },
        { label: 'breakEvenMark', axis: 'x', colour: 4, dash: 'dashed' },
      ],
      handles: [{ x: 'learningRate', y: ({ result }) => result.actual }],
    },
    {
      view: 'plane',
      title: 'planeTitle',
      equalUnits: true,
      x: { label: 'x', min: -3, max: 3 },
      y: { label: 'y', min: -2.2, max: 2.2 },
      field: () => ({ key: 'oval', value: (x, y) => oval.value([x, y]), levels }),
      series: [{ label: 'step', as: 'path', colour: 1 }],
      handles: [{ point: 'point' }],
    },
    {
      view: 'chart',
      title: 'orderTitle',
      x: { label: 'learningRate', scale: 'log', min: 1e-3, max: highestRate },
      y: { label: 'size', scale: 'log', min: 1e-6, max: 100 },
      series: [
        { label: 'predictedSizes', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'errors', as: 'line', colour: 5 },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'predicted', digits: 5, as: 'tick' },
        { name: 'actual', digits: 5, as: 'tick' },
        { name: 'guaranteed', digits: 5, as: 'tick' },
        { name: 'valueAfter', digits: 5, as: 'tick' },
        { name: 'best', digits: 4, as: 'tick' },
        { name: 'bestValue', digits: 4, as: 'tick' },
        { name: 'guaranteeLimit', digits: 4, as: 'tick' },
        { name: 'breakEven', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`\begin{aligned}-\eta\lVert\nabla f\rVert^2&=\spot{predicted}\\-\eta\lVert\nabla f\rVert^2+\tfrac12\eta^2\,\nabla f^\top H\,\nabla f&=\spot{actual}\end{aligned}`,
    },
    {
      view: 'code',
      title: 'code',
      source: `x = torch.tensor([‹x›, ‹y›], dtype=torch.float64, requires_grad=True)
f = x[0]**2 + 3 * x[1]**2
f.backward()
-‹learningRate› * x.grad @ x.grad  # ‹predicted›
new = x.detach() - ‹learningRate› * x.grad
new[0]**2 + 3 * new[1]**2 - f  # ‹actual›`,
      spots: ({ params, result }) => ({
        x: `${inPython(params.point[0])}${Number.isInteger(params.point[0]) ? '.' : ''}`,
        y: inPython(params.point[1]),
        predicted: result.predicted,
        actual: result.actual,
      }),
      gives: {
        predicted: ({ point: [x, y], learningRate }) => -learningRate * (4 * x * x + 36 * y * y),
        actual: ({ point: [x, y], learningRate }) =>
          (x * (1 - 2 * learningRate)) ** 2 + 3 * (y * (1 - 6 * learningRate)) ** 2 - (x ** 2 + 3 * y ** 2),
      },
    },
  ],
  words: {
    title: { en: 'Prediction and fact', zh: '泰勒展开的预测与实际变化' },
    point: { en: 'point (*x*, *y*)', zh: '点 (*x*, *y*)' },
    learningRate: common.learningRate,
    changeTitle: { en: 'Change of *f* in one step', zh: '一步之后 *f* 的变化量' },
    change: { en: 'change of *f*', zh: '*f* 的变化量' },
    predictedCurve: { en: 'predicted, first order', zh: '一阶预测' },
    actualCurve: { en: 'actual change', zh: '实际变化' },
    guaranteedCurve: { en: 'at worst, for *L* = 6', zh: '保证的上界（*L* = 6）' },
    here: { en: 'at this *η*', zh: '当前的 *η*' },
    bestMark: { en: 'largest fall', zh: '下降最多' },
    breakEvenMark: { en: 'no fall from here on', zh: '不再下降' },
    planeTitle: { en: 'The step on *f* = *x*^2 + 3*y*^2', zh: '*f* = *x*^2 + 3*y*^2 上的一步' },
    x: same('*x*'),
    y: same('*y*'),
    step: { en: 'step −*η*∇*f*', zh: '更新量 −*η*∇*f*' },
    orderTitle: { en: 'Prediction and error', zh: '预测与误差' },
    size: { en: 'size', zh: '大小' },
    predictedSizes: { en: 'predicted fall', zh: '预测的下降量' },
    errors: { en: 'error of the prediction', zh: '预测误差' },
    predicted: { en: 'predicted change −*η*‖∇*f*‖^2', zh: '预测变化 −*η*‖∇*f*‖^2' },
    actual: { en: 'actual change', zh: '实际变化' },
    guaranteed: { en: 'change at worst', zh: '保证的上界' },
    valueAfter: { en: '*f* after the step', zh: '一步之后的 *f*' },
    best: { en: 'best *η* for this one step', zh: '这一步的最优 *η*' },
    bestValue: { en: '*f* after that step', zh: '取最优 *η* 一步之后的 *f*' },
    guaranteeLimit: { en: 'a fall is guaranteed below 2/*L* =', zh: '保证下降的上限 2/*L* =' },
    breakEven: { en: 'from this point it falls below *η* =', zh: '从这一点出发下降的上限 *η* =' },
    rule: common.withTheseNumbers,
    code: common.inPyTorch,
  },
  summary: {
    en: ({ params, result, number }) => {
      if (result.isFlat) return 'The gradient is 0 here: a step against it stays where it is, whatever η.';
      if (params.learningRate === 0) return 'With η = 0 there is no step, and f does not change.';
      const is = `With η = ${number(params.learningRate, { as: 'tick' })} the first-order expansion predicts a change of ${number(result.predicted, { as: 'tick' })}; f`;
      return `${is} ${result.goesUp ? 'rises' : 'changes'} by ${number(result.actual, { as: 'tick' })}, to ${number(result.valueAfter, { as: 'tick' })}.`;
    },
    zh: ({ params, result, number }) => {
      if (result.isFlat) return '此处梯度为 0，无论 η 取多大，参数都停在原处。';
      if (params.learningRate === 0) return 'η = 0 时参数不动，f 不变。';
      return `η = ${number(params.learningRate, { as: 'tick' })} 时，一阶展开预测 f 的变化量为 ${number(result.predicted, { as: 'tick' })}，实际变化量为 ${number(result.actual, { as: 'tick' })}${result.goesUp ? '，不降反升' : ''}，一步之后 f = ${number(result.valueAfter, { as: 'tick' })}。`;
    },
  },
  remark: {
    en: ({ params, result, number }) => {
      if (result.isFlat || result.breakEven === null) return null;
      if (result.goesUp)
        return `The direction is still that of steepest descent: only the step is too long. From this point f falls for η below ${number(result.breakEven, { as: 'tick' })}.`;
      return params.learningRate > result.guaranteeLimit
        ? 'η is not below 2/L = 1/3 any more. From this point the step does not go up, from others it does: move the point.'
        : null;
    },
    zh: ({ params, result, number }) => {
      if (result.isFlat || result.breakEven === null) return null;
      if (result.goesUp)
        return `方向仍是最速下降方向，只是步长太大。从这一点出发，η 小于 ${number(result.breakEven, { as: 'tick' })} 时 f 才下降。`;
      return params.learningRate > result.guaranteeLimit
        ? 'η 已不小于 2/L = 1/3。从这一点出发 f 没有上升，从别的点出发则会上升，可以移动这个点试一试。'
        : null;
    },
  },
});

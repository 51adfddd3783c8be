// Secants of sin(x²) that turn into the tangent as h goes to 0, and how fast: forward and central differences.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { sineOfSquare } from '../../../src/math/differentiation/sine-of-square';
import { checkDerivative, type DifferenceMethod, differenceQuotient } from '../../../src/math/gradient-check';
import { roundToNoise } from '../../../src/math/rounding';

const [least, most] = [1e-8, 0.1];
const grid = Array.from({ length: 29 }, (_, i) => most * (least / most) ** (i / 28));
const { value, derivative } = sineOfSquare;
/** Half the width of the picture around the point, and of the lines through it. */
const reach = 0.4;
const around = Array.from({ length: 41 }, (_, i) => -reach + (reach * i) / 20);

const lineThrough = (x: number, y: number, slope: number) => ({
  x: [x - reach, x + reach],
  y: [y - reach * slope, y + reach * slope],
});

export const model = defineModel({
  id: 'derivative-limit',
  params: {
    h: number({ min: least, max: most, step: least, value: most, scale: 'log' }),
    x: number({ min: -2, max: 2, step: 0.05, value: 1 }),
  },
  compute({ h, x }) {
    const exact = derivative(x) + 0;
    const errors = (method: DifferenceMethod) => {
      const points = checkDerivative(value, x, exact, grid, method);
      // A logarithmic axis has no place for an error of 0.
      return { x: grid, y: points.map(({ error }) => (error > 0 ? error : null)) };
    };
    const noise = Number.EPSILON / h;
    const [forward, central] = [
      differenceQuotient(value, x, h, 'forward'),
      differenceQuotient(value, x, h, 'central'),
    ];
    const [forwardError, centralError] = [Math.abs(forward - exact), Math.abs(central - exact)];
    const here = [forwardError, centralError].filter((error) => error > 0);
    const below = value(x - h);
    const places = around.map((away) => x + away);
    return {
      exact,
      // No digit is shown that the rounding of f does not leave.
      forward: roundToNoise(forward, noise),
      central: roundToNoise(central, noise),
      forwardError,
      centralError,
      outer: Math.cos(x * x),
      inner: 2 * x + 0,
      f: { x: places, y: places.map(value) },
      tangent: lineThrough(x, value(x), exact),
      forwardSecant: lineThrough(x, value(x), forward),
      // The central secant goes through the two outer points, not through the one in the middle.
      centralSecant: lineThrough(x, below + h * central, central),
      used: { x: [x - h, x, x + h], y: [below, value(x), value(x + h)] },
      forwardErrors: errors('forward'),
      centralErrors: errors('central'),
      here: here.length === 0 ? null : { x: here.map(() => h), y: here },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'curveTitle',
      x: { label: 'xAxis', min: ({ params }) => params.x - reach, max: ({ params }) => params.x + reach },
      y: { label: 'yAxis' },
      series: [
        { label: 'f', as: 'line', colour: 6 },
        { label: 'tangent', as: 'line', colour: 2 },
        { label: 'forwardSecant', as: 'line', colour: 4, dash: 'dashed' },
        { label: 'centralSecant', as: 'line', colour: 3, dash: 'dotted' },
        { label: 'used', as: 'points', colour: 1 },
      ],
      handles: [
        {
          x: {
            parameter: 'h',
            toPlace: (h: number, { params }) => params.x + h,
            toValue: (place: number, { params }) => place - params.x,
          },
          y: ({ params }) => value(params.x + params.h),
        },
      ],
    },
    {
      view: 'chart',
      title: 'errorsTitle',
      x: { label: 'h', scale: 'log', min: least, max: most },
      y: { label: 'error', scale: 'log', min: 1e-14, max: 1 },
      series: [
        { label: 'forwardErrors', as: 'line', colour: 4, dash: 'dashed' },
        { label: 'centralErrors', as: 'line', colour: 3 },
        { label: 'here', as: 'points', colour: 1 },
      ],
      handles: [{ x: 'h', y: ({ result }) => result.here?.y[0] ?? null }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'exact', digits: 11 },
        { name: 'forward', digits: 11 },
        { name: 'central', digits: 11 },
        { name: 'forwardError', digits: 2 },
        { name: 'centralError', digits: 2 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`f'(x)=\cos(x^2)\cdot2x=\spot{outer}\cdot\spot{inner}=\spot{exact}`,
    },
    {
      view: 'code',
      title: 'code',
      source: `x = torch.tensor(‹place›, dtype=torch.float64, requires_grad=True)
torch.sin(x ** 2).backward()
x.grad.item()  # ‹exact›`,
      spots: ({ params }) => ({ place: inPython(params.x) }),
      gives: { exact: ({ x }) => 2 * x * Math.cos(x ** 2) },
    },
  ],
  words: {
    title: { en: 'Secant and tangent', zh: '由割线到切线' },
    h: { en: 'step *h*', zh: '步长 *h*' },
    x: { en: 'place *x*', zh: '位置 *x*' },
    xAxis: same('*x*'),
    yAxis: same('*f*(*x*)'),
    curveTitle: { en: '*f*(*x*) = sin *x*^2: drag *h* to 0', zh: '*f*(*x*) = sin *x*^2，令 *h* 趋于 0' },
    f: same('sin *x*^2'),
    tangent: common.tangent,
    forwardSecant: { en: 'secant from *x* to *x* + *h*', zh: '过 *x* 与 *x* + *h* 的割线' },
    centralSecant: { en: 'secant from *x* − *h* to *x* + *h*', zh: '过 *x* − *h* 与 *x* + *h* 的割线' },
    used: { en: 'points used', zh: '所用的点' },
    errorsTitle: { en: 'How fast do the errors fall?', zh: '误差下降得多快？' },
    error: { en: 'distance from *f*′', zh: '与 *f*′ 之差' },
    forwardErrors: { en: 'forward difference', zh: '前向差分' },
    centralErrors: { en: 'central difference', zh: '中心差分' },
    here: { en: 'this *h*', zh: '当前 *h*' },
    exact: { en: '*f*′(*x*) by the chain rule', zh: '链式法则得到的 *f*′(*x*)' },
    forward: { en: 'forward difference', zh: '前向差分' },
    central: { en: 'central difference', zh: '中心差分' },
    forwardError: { en: 'error: forward', zh: '前向差分的误差' },
    centralError: { en: 'error: central', zh: '中心差分的误差' },
    rule: common.withTheseNumbers,
    code: common.inPyTorch,
  },
  summary: {
    en: ({ params, result, number }) =>
      `At *x* = ${number(params.x)} the derivative is ${number(result.exact, { digits: 5 })}. With *h* = ${number(params.h, { digits: 2 })} the forward difference is off by ${number(result.forwardError, { digits: 2 })} and the central one by ${number(result.centralError, { digits: 2 })}.`,
    zh: ({ params, result, number }) =>
      `在 *x* = ${number(params.x)} 处，导数为 ${number(result.exact, { digits: 5 })}。*h* = ${number(params.h, { digits: 2 })} 时，前向差分的误差为 ${number(result.forwardError, { digits: 2 })}，中心差分的误差为 ${number(result.centralError, { digits: 2 })}。`,
  },
  remark: {
    en: ({ params, result }) =>
      params.h < 1e-6 && result.centralError > 1e-11
        ? 'Here rounding sets the limit: *f*(*x* + *h*) and *f*(*x* − *h*) agree in most of their digits, and the central difference no longer gains.'
        : null,
    zh: ({ params, result }) =>
      params.h < 1e-6 && result.centralError > 1e-11
        ? '此时误差主要来自舍入，*f*(*x* + *h*) 与 *f*(*x* − *h*) 的大部分数位相同，中心差分不再更准。'
        : null,
  },
});

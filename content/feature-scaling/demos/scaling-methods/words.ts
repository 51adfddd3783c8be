// The names and formulas of the methods, and what is said of the five numbers.

import type { ResultOf, Sentences } from '../../../../src/demo/define-demo';
import type { Said } from '../../../../src/demo/words';
import type { Method, model } from './model';

/** The names of the methods. */
export const methodWords: Readonly<Record<Method, Said>> = {
  minMax: { en: 'min–max to [*a*, *b*]', zh: '最小-最大归一化到 [*a*, *b*]' },
  zScore: { en: 'z-score', zh: '标准化（z-score）' },
  robust: { en: 'robust: median and IQR', zh: '稳健缩放（中位数与四分位距）' },
  decimal: { en: 'decimal scaling', zh: '小数定标' },
  l1: { en: 'L1 norm (one sample)', zh: 'L1 范数（一个样本）' },
  l2: { en: 'L2 norm (one sample)', zh: 'L2 范数（一个样本）' },
  log: { en: 'ln(1+*x*), then min–max', zh: '先取 ln(1+*x*)，再做归一化' },
};

/** The difference from the center; what is subtracted may be negative. */
const difference = String.raw`\spot{first}-\spot{center}`;
const fromBelow = String.raw`\spot{first}+\spot{minusCenter}`;

const minMax = (numerator: string) =>
  String.raw`x'_1=a+(b-a)\frac{x_1-\min}{\max-\min}=\spot{lower}+\spot{span}\cdot\frac{${numerator}}{\spot{unit}}=\spot{result}`;
const zScore = (numerator: string) =>
  String.raw`x'_1=\frac{x_1-\mu}{\sigma}=\frac{${numerator}}{\spot{unit}}=\spot{result}`;
const robust = (numerator: string) =>
  String.raw`x'_1=\frac{x_1-\mathrm{median}}{\mathrm{IQR}}=\frac{${numerator}}{\spot{unit}}=\spot{result}`;

/** The rule of each method with the first number put in. */
export const formulas = {
  minMax: minMax(difference),
  minMaxFromBelow: minMax(fromBelow),
  zScore: zScore(difference),
  zScoreFromBelow: zScore(fromBelow),
  robust: robust(difference),
  robustFromBelow: robust(fromBelow),
  decimal: String.raw`x'_1=\frac{x_1}{10^j}=\frac{\spot{first}}{10^{\spot{exponent}}}=\spot{result}`,
  l1: String.raw`x'_1=\frac{x_1}{\sum_i|x_i|}=\frac{\spot{first}}{\spot{unit}}=\spot{result}`,
  l2: String.raw`x'_1=\frac{x_1}{\sqrt{\sum_ix_i^2}}=\frac{\spot{first}}{\spot{unit}}=\spot{result}`,
  undefinedLog: String.raw`\ln(1+x)\quad(x>-1)`,
  log: String.raw`x'_1=a+(b-a)\frac{\ln(1+x_1)-\ln(1+\min)}{\ln(1+\max)-\ln(1+\min)}=\spot{result}`,
} as const satisfies Readonly<Record<Method, string>> & Readonly<Record<string, string>>;

/** Which of the rules is shown. */
export function formulaOf(method: Method, { scaled, center }: ResultOf<typeof model>): keyof typeof formulas {
  if (scaled === null) return 'undefinedLog';
  const isBelow = center !== null && center < 0;
  return isBelow && (method === 'minMax' || method === 'zScore' || method === 'robust')
    ? `${method}FromBelow`
    : method;
}

/** Whether the first four are neighbors with one number beyond them; the entries of one sample are not. */
function tellsWidth(method: Method, { fifthIsOutmost }: ResultOf<typeof model>): boolean {
  return fifthIsOutmost && method !== 'l1' && method !== 'l2';
}

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) =>
    result.scaled === null
      ? 'The logarithm of 1 + x exists for x > −1 only.'
      : `After scaling: ${result.scaled.map((value) => number(value, { as: 'tick' })).join(', ')}.${tellsWidth(params.method, result) ? ` The first four take up a width of ${number(result.room ?? 0, { as: 'tick' })}.` : ''}`,
  zh: ({ params, result, number }) =>
    result.scaled === null
      ? '只有 x > −1 时，1 + x 的对数才有意义。'
      : `缩放之后依次为 ${result.scaled.map((value) => number(value, { as: 'tick' })).join('、')}。${tellsWidth(params.method, result) ? `前四个数所占的宽度是 ${number(result.room ?? 0, { as: 'tick' })}。` : ''}`,
};

/** Why it looks as it does, where that needs to be said. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number, counted }) => {
    if (result.scaled === null) return null;
    if (result.constant && ['minMax', 'zScore', 'robust', 'log'].includes(params.method)) {
      return 'All five are equal, so the divisor is 0. Libraries such as scikit-learn then divide by 1. A constant feature tells nothing apart.';
    }
    if (result.unit === 0) return 'The vector of zeros has no direction: it stays 0.';
    if (params.method === 'robust' && result.middle[1] === 0) {
      return 'The middle half is constant, so the IQR is 0. Libraries then divide by 1.';
    }
    if (params.method === 'l1' || params.method === 'l2') {
      return 'Here the five numbers are the entries of one sample, not five samples of a feature: its norm becomes 1, zeros stay 0, and its own length is lost.';
    }
    if (result.outside.length > 0) {
      return `${counted(result.outside.length, 'number')} outside the picture: ${result.outside.map((value) => number(value, { as: 'tick' })).join(', ')}.`;
    }
    return null;
  },
  zh: ({ params, result, number }) => {
    if (result.scaled === null) return null;
    if (result.constant && ['minMax', 'zScore', 'robust', 'log'].includes(params.method)) {
      return '五个数全部相等，分母为 0。scikit-learn 等程序库这时改为除以 1，以免分母为 0。取值恒定的特征没有区分作用。';
    }
    if (result.unit === 0) return '零向量没有方向，缩放后仍是零向量。';
    if (params.method === 'robust' && result.middle[1] === 0) {
      return '中间一半的数相等，四分位距为 0。程序库这时改为除以 1。';
    }
    if (params.method === 'l1' || params.method === 'l2') {
      return '这里把五个数看作一个样本的五个分量，而不是一个特征的五个样本。向量的范数变为 1，零仍是零，原来的长度则丢失了。';
    }
    if (result.outside.length > 0) {
      return `有 ${number(result.outside.length)} 个数超出图的范围，即 ${result.outside.map((value) => number(value, { as: 'tick' })).join('、')}。`;
    }
    return null;
  },
};

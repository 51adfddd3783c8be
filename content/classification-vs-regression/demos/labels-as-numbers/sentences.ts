// What is said of the three methods: how many of the nine points they name rightly, and which class they can't name.

import type { ParamsOf, ResultOf, Sentences } from '../../../../src/demo/define-demo';
import { classNames, codesOf, type model } from './model';

const given = (coding: string) =>
  codesOf(coding)
    .map((code, k) => `${classNames[k]} = ${code}`)
    .join(', ');

/** The class with the code 1. */
const between = (coding: string) => classNames[codesOf(coding).indexOf(1)]!;
const ends = (coding: string) => classNames.filter((_, k) => codesOf(coding)[k] !== 1);

type State = { params: ParamsOf<typeof model>; result: ResultOf<typeof model> };

/** The means of the classes with the codes 0 and 2 agree: the slope is 0 but for rounding. */
const isFlat = (result: State['result']) => Math.abs(result.coefficients[1]!) < 1e-9;

/** `null` where the middle class is not masked by the outer ones, or where there is none. */
const maskedIn = ({ params, result }: State) =>
  params.method === 'oneHot' && !result.onePlace && result.middle !== null
    ? classNames[result.middle]!
    : null;

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const right = `right for ${counted(result.right, 'point')} of 9`;
    if (params.method === 'codeRegression') {
      const [least, most] = [Math.min(...result.accuracies), Math.max(...result.accuracies)];
      const all =
        least === most
          ? 'All six codings of these points give the same accuracy'
          : `Over the six codings of these points the accuracy runs from ${number(least, { digits: 3 })} to ${number(most, { digits: 3 })}`;
      return `With the codes ${given(params.codes)} the nearest code to the fitted line is ${right}. ${all}.`;
    }
    return params.method === 'oneHot'
      ? `One line of least squares for each class, target 1 for its own points and 0 for the others: the largest line is ${right}.`
      : `Softmax regression after 2000 steps from 0: the largest probability is ${right}; the mean cross-entropy is ${number(result.softmaxLoss)}.`;
  },
  zh: ({ params, result, number }) => {
    const right = `9 个点中判对 ${result.right} 个`;
    if (params.method === 'codeRegression') {
      const [least, most] = [Math.min(...result.accuracies), Math.max(...result.accuracies)];
      const all =
        least === most
          ? '六种编码的准确率相同'
          : `对同一组点换用六种编码，准确率最低为 ${number(least, { digits: 3 })}，最高为 ${number(most, { digits: 3 })}`;
      return `编码取 ${given(params.codes)}，按离拟合值最近的编码判类，${right}。${all}。`;
    }
    return params.method === 'oneHot'
      ? `每个类别用最小二乘拟合一条直线，本类的目标为 1，其他类为 0，取输出最大的类别，${right}。`
      : `softmax 回归从零初值出发训练 2000 步，取概率最大的类别，${right}，平均交叉熵为 ${number(result.softmaxLoss)}。`;
  },
};

export const remark: Sentences<typeof model, string | null> = {
  en: (told) => {
    const { params, result } = told;
    if (result.onePlace) {
      return 'All points have the same input: no slope is better than another. Flat lines are drawn, and nothing can tell the classes apart.';
    }
    if (params.method === 'codeRegression') {
      const [low, high] = ends(params.codes);
      if (isFlat(result)) {
        return `The classes ${low} and ${high} have the same mean: the line is flat at 1, and every input is answered ${between(params.codes)}.`;
      }
      return `A straight line passes the codes in order, so the answer ${between(params.codes)} (code 1) can only lie between ${low} and ${high}: the codes have decided the order of the classes.`;
    }
    const masked = maskedIn(told);
    return masked === null
      ? null
      : `${masked} lies in the middle and is masked: except where all three lines meet, its line is below one of the others.`;
  },
  zh: (told) => {
    const { params, result } = told;
    if (result.onePlace) {
      return '所有点的输入相同，任何斜率都一样好，图中画的是水平线，此时无法区分各类别。';
    }
    if (params.method === 'codeRegression') {
      const [low, high] = ends(params.codes);
      if (isFlat(result)) {
        return `类别 ${low} 与 ${high} 的均值相同，直线恒为 1，任何输入都判为 ${between(params.codes)}。`;
      }
      return `直线依次经过各编码，所以编码为 1 的类别 ${between(params.codes)} 只能判在 ${low} 与 ${high} 之间，类别的次序已由编码决定。`;
    }
    const masked = maskedIn(told);
    return masked === null
      ? null
      : `类别 ${masked} 位于中间，被另外两类掩盖：除三条直线的交点外，其输出总低于另外某一类。`;
  },
};

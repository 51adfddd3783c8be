// What is said of the window: all of its products.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { formatNumber } from '../../../../src/demo/format';
import type { model } from './model';

const lines = [0, 3, 6];

/** The products of the window line by line. */
function products(
  window: readonly number[],
  weights: readonly number[],
  number: typeof formatNumber,
): string {
  const say = (value: number) => {
    const text = number(value, { as: 'tick' });
    return value < 0 ? `(${text})` : text;
  };
  const product = (i: number) => `${say(window[i]!)}·${say(weights[i]!)}`;
  return lines.map((first) => `[${[first, first + 1, first + 2].map(product).join(' + ')}]`).join(' + ');
}

/** The nine products and their sum. */
export const summary: Sentences<typeof model> = {
  en: ({ result, number }) =>
    `Output at row ${result.row}, column ${result.column} of ${result.side}×${result.side}: ${products(result.window, result.weights, number)} = ${number(result.sum, { as: 'tick' })}.`,
  zh: ({ result, number }) =>
    `输出为 ${result.side}×${result.side}，第 ${result.row} 行第 ${result.column} 列等于 ${products(result.window, result.weights, number)} = ${number(result.sum, { as: 'tick' })}。`,
};

/** A place that the output does not have; what the kernel was turned by, and where zeros come in. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result }) => {
    if (Math.max(params.row, params.column) > result.side) {
      return `The output has only ${result.side} rows and ${result.side} columns: a place beyond them becomes the last.`;
    }
    const same = result.used.flat().every((weight, i) => weight === params.kernel[i]);
    if (params.flip) {
      return same
        ? 'Turning by 180° does not change this kernel, so convolution and cross-correlation agree.'
        : 'The kernel is turned by 180° before it is used: this is the convolution of mathematics.';
    }
    return params.padding === 1
      ? 'The ring of zeros is the padding: at the border the window covers some of them.'
      : null;
  },
  zh: ({ params, result }) => {
    if (Math.max(params.row, params.column) > result.side) {
      return `输出只有 ${result.side} 行 ${result.side} 列，超出的位置按最后一行或最后一列处理。`;
    }
    const same = result.used.flat().every((weight, i) => weight === params.kernel[i]);
    if (params.flip) {
      return same
        ? '这个卷积核旋转 180° 后不变，所以卷积与互相关的结果相同。'
        : '卷积核先旋转 180° 再使用，即数学意义上的卷积。';
    }
    return params.padding === 1 ? '外圈的 0 是填充，窗口位于边界时会覆盖其中一部分。' : null;
  },
};

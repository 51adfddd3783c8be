import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'separability',
  options: {
    xnor: 'right',
    nand: { see: () => ({ demo: 'perceptron-train', set: { target: 'nand', updates: 18 } }) },
    implication: 'wrong',
    first: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which function is inseparable?', zh: '哪个函数线性不可分？' },
  question: {
    en: String.raw`Which of these functions of $x_1,x_2\in\{0,1\}$ can a single perceptron not represent?`,
    zh: String.raw`对 $x_1,x_2\in\{0,1\}$，单个感知机不能表示下列哪个函数？`,
  },
  options: {
    xnor: { en: 'XNOR: 1 if the inputs are equal', zh: '同或（两个输入相同时为 1）' },
    nand: { en: 'NAND: 0 only if both inputs are 1', zh: '与非（只有两个输入都为 1 时为 0）' },
    implication: {
      en: 'implication: 0 only if the first input is 1 and the second 0',
      zh: '蕴含（只有第一个输入为 1、第二个为 0 时为 0）',
    },
    first: { en: 'the first input itself', zh: '第一个输入本身' },
  },
  why: {
    nand: {
      en: 'The corner (1,1) alone can be cut off by a line: −2*x*₁ − 2*x*₂ + 3 > 0 exactly off it.',
      zh: '只需用直线割去顶点 (1,1)。除该点外，−2*x*₁ − 2*x*₂ + 3 > 0 都成立。',
    },
    implication: {
      en: 'A single corner can be cut off by a line: −2*x*₁ + 2*x*₂ + 1 > 0 exactly off (1,0).',
      zh: '只需用直线割去顶点 (1,0)。除该点外，−2*x*₁ + 2*x*₂ + 1 > 0 都成立。',
    },
    first: {
      en: 'The line *x*₁ = ½ separates it; the second weight is 0.',
      zh: '直线 *x*₁ = ½ 就能分开，第二个权重取 0。',
    },
  },
  solution: {
    en: 'XNOR is XOR with the labels swapped, and swapping the labels only changes the sign of (*w*, *b*): it is inseparable as XOR is. The other 14 of the 16 functions of two inputs are separable.',
    zh: '同或就是标签互换的异或，而互换标签只改变 (*w*, *b*) 的符号，所以同或与异或一样线性不可分。在 16 个二元布尔函数中，其余 14 个都线性可分。',
  },
};

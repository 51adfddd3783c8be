import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'two-products',
  see: () => ({ demo: 'hadamard' }),
  options: { both: 'right', swapped: 'wrong', same: 'wrong', squares: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two traces', zh: '两种乘积的迹' },
  question: {
    en: String.raw`*A* has the rows (1, 2) and (3, 4). What are the traces of $A\odot A$ and $AA$, in this order?`,
    zh: String.raw`矩阵 *A* 的两行为 (1, 2) 与 (3, 4)。$A\odot A$ 与 $AA$ 的迹依次是多少？`,
  },
  options: {
    both: { en: '17 and 29', zh: '17 与 29' },
    swapped: { en: '29 and 17', zh: '29 与 17' },
    same: { en: '17 and 17', zh: '17 与 17' },
    squares: { en: '25 and 25', zh: '25 与 25' },
  },
  why: {
    swapped: {
      en: 'The Hadamard product squares the entries, 1 + 16; in the matrix product each diagonal entry holds 2 · 3 besides.',
      zh: '哈达玛积只是把元素平方，对角线之和为 1 + 16；矩阵乘积的每个对角元还要加上 2 · 3。',
    },
    same: {
      en: 'The products differ on the diagonal too: row times column, 1 · 1 + 2 · 3.',
      zh: '两种乘积的对角元也不同，矩阵乘积是行乘以列，即 1 · 1 + 2 · 3。',
    },
    squares: {
      en: 'This is the square of the trace of A, (1 + 4)². The trace of a product is not the product of the traces.',
      zh: '这是 A 的迹的平方，(1 + 4)²。乘积的迹不等于迹的乘积。',
    },
  },
  solution: {
    en: String.raw`$A\odot A$ has the diagonal 1, 16. $AA$ has $1\cdot1+2\cdot3=7$ and $3\cdot2+4\cdot4=22$.`,
    zh: String.raw`$A\odot A$ 的对角元为 1 与 16。$AA$ 的对角元为 $1\cdot1+2\cdot3=7$ 与 $3\cdot2+4\cdot4=22$。`,
  },
};

import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { formula } from '../../../src/exercise/formula';
import { areaByRanks } from '../../../src/math/metrics/area-under-curve';

export const exercise = formula({
  section: 'auc',
  variables: { S: whole(22, 42), M: whole(4, 6), N: whole(8, 14) },
  answer: ({ S, M, N }) => areaByRanks(S, M, N) ?? Number.NaN,
  key: '(S-M*(M+1)/2)/(M*N)',
  slips: {
    'nothing-taken-off': ({ S, M, N }) => S / (M * N),
    'pairs-taken-off': ({ S, M, N }) => (S - (M * (M - 1)) / 2) / (M * N),
    'ranks-of-negatives': ({ S, M, N }) => (S - (N * (N + 1)) / 2) / (M * N),
    'from-the-top': { value: ({ S, M, N }) => 1 - (S - (M * (M + 1)) / 2) / (M * N), pitfall: 'E2.14' },
    'all-pairs': ({ S, M, N }) => (S - (M * (M + 1)) / 2) / (((M + N) * (M + N - 1)) / 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'AUC by ranks', zh: 'AUC 的秩公式' },
  question: {
    en: '*M* positive and *N* negative samples have different scores. All scores are ranked, rank 1 for the lowest; *S* is the sum of the ranks of the positives. What is the AUC? Write it in *S*, *M* and *N*.',
    zh: '*M* 个正样本与 *N* 个负样本的得分互不相同。全部得分从低到高取秩，最低者为 1，正样本的秩和为 *S*。AUC 是多少？请用 *S*、*M* 和 *N* 写出。',
  },
  solution: {
    en: String.raw`The rank of a positive counts the samples up to it: the positives, itself included, and the negatives below it. Over all positives the former sum to

$$
1+2+\dots+M=\frac{M(M+1)}2
$$

What is left of *S* is the number of pairs in which the positive scores higher; the share of all *MN* pairs is the AUC.`,
    zh: String.raw`正样本的秩等于得分不高于它的样本数，包括正样本（含自身）和得分更低的负样本。对全部正样本求和，前一部分为

$$
1+2+\dots+M=\frac{M(M+1)}2
$$

从 *S* 中减去之后，就是正样本得分较高的样本对的个数，除以总对数 *MN* 即得 AUC。`,
  },
  slips: {
    'nothing-taken-off': {
      en: 'The ranks count the positives too. Take off $M(M+1)/2$, what the positives count among themselves.',
      zh: '秩中也计入了正样本，应减去正样本之间的部分 $M(M+1)/2$。',
    },
    'pairs-taken-off': {
      en: String.raw`Each positive counts itself too, so $1+\dots+M=M(M+1)/2$ is to be taken off.`,
      zh: String.raw`每个正样本也计入自身，所以应减去 $1+\dots+M=M(M+1)/2$。`,
    },
    'ranks-of-negatives': {
      en: '*S* is the rank sum of the *M* positives, so their own ranks are taken off: *M*, not *N*.',
      zh: '*S* 是 *M* 个正样本的秩和，应减去正样本之间的部分，式中是 *M*，不是 *N*。',
    },
    'from-the-top': {
      en: 'This is the share of the pairs that are lost, as if rank 1 were the highest score.',
      zh: '这是正样本得分较低的样本对所占的比例，相当于把最高得分的秩取为 1。',
    },
    'all-pairs': {
      en: 'Only pairs of a positive and a negative count; there are *MN* of them.',
      zh: '只计一正一负组成的样本对，共有 *MN* 个。',
    },
  },
};

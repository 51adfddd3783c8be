import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { areaByRanks } from '../../../src/math/metrics/area-under-curve';

interface Numbers {
  readonly positives: number;
  readonly negatives: number;
  readonly won: number;
}

const least = (count: number) => (count * (count + 1)) / 2;
const rankSum = ({ positives, won }: Numbers) => won + least(positives);
const area = (numbers: Numbers) => areaByRanks(rankSum(numbers), numbers.positives, numbers.negatives)!;

export const exercise = numeric({
  section: 'auc',
  params: { positives: whole(3, 9), negatives: whole(3, 12), won: whole(5, 90) },
  accept: ({ positives, negatives, won }) =>
    positives !== negatives && won < 0.95 * positives * negatives && won > 0.4 * positives * negatives,
  spots: (numbers) => ({
    sum: rankSum(numbers),
    pairs: numbers.positives * numbers.negatives,
    least: least(numbers.positives),
  }),
  solve: area,
  slips: {
    'not-subtracted': (numbers) => rankSum(numbers) / (numbers.positives * numbers.negatives),
    'of-negatives': (numbers) =>
      (rankSum(numbers) - least(numbers.negatives)) / (numbers.positives * numbers.negatives),
    'not-divided': ({ won }) => won,
    reversed: { value: (numbers) => 1 - area(numbers), pitfall: 'E2.14' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'AUC from a rank sum', zh: '由秩和计算 AUC' },
  question: {
    en: 'There are *M* = {positives} positive and *N* = {negatives} negative samples, all with different scores. The ranks of the positives, 1 for the lowest score, sum to {sum}. What is the AUC?',
    zh: '有 *M* = {positives} 个正样本和 *N* = {negatives} 个负样本，得分互不相同。按得分从低到高取秩，最低者为 1，正样本的秩和为 {sum}。求 AUC。',
  },
  solution: {
    en: String.raw`$$
\begin{aligned}
\mathrm{AUC}&=\frac{\sum r_i-M(M+1)/2}{MN}\\
&=\frac{\spot{sum}-\spot{least}}{\spot{pairs}}\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`$$
\begin{aligned}
\mathrm{AUC}&=\frac{\sum r_i-M(M+1)/2}{MN}\\
&=\frac{\spot{sum}-\spot{least}}{\spot{pairs}}\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    'not-subtracted': {
      en: 'The ranks also count the positives themselves: subtract $M(M+1)/2$.',
      zh: '秩中还包含正样本自身的计数，应减去 $M(M+1)/2$。',
    },
    'of-negatives': {
      en: 'Subtract with the number *M* of the positives, whose ranks are summed, not with that of the negatives.',
      zh: '求和的是正样本的秩，所以减去的一项应使用正样本数 *M*，而不是负样本数。',
    },
    'not-divided': {
      en: 'This is the number of pairs won. Divide by all pairs, *MN*.',
      zh: '这是正样本得分较高的样本对的个数，还要除以样本对的总数 *MN*。',
    },
    reversed: {
      en: 'This is the share of pairs lost: the ranks are given in ascending order already.',
      zh: '这是正样本得分较低的样本对所占的比例。题中的秩已经是从低到高排列的。',
    },
  },
};

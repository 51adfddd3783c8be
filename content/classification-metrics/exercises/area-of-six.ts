import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { areaByPairs, scorePairs } from '../../../src/math/metrics/area-under-curve';

interface Numbers {
  readonly p1: number;
  readonly p2: number;
  readonly p3: number;
  readonly n1: number;
  readonly n2: number;
  readonly n3: number;
}

const labels = [1, 1, 1, 0, 0, 0];
const scores = ({ p1, p2, p3, n1, n2, n3 }: Numbers) => [p1, p2, p3, n1, n2, n3];
const pairs = (numbers: Numbers) => scorePairs(labels, scores(numbers));
const score = decimal(0.1, 0.9, 0.1);

export const exercise = numeric({
  section: 'auc',
  params: { p1: score, p2: score, p3: score, n1: score, n2: score, n3: score },
  accept: (numbers) => {
    const { won, tied } = pairs(numbers);
    return tied > 0 && won > 2;
  },
  see: (numbers) => ({ demo: 'auc-rank', set: { scores: scores(numbers), labels } }),
  spots: (numbers) => ({ ...pairs(numbers) }),
  solve: (numbers) => areaByPairs(pairs(numbers))!,
  slips: {
    'ties-lost': (numbers) => pairs(numbers).won / 9,
    'ties-won': (numbers) => (pairs(numbers).won + pairs(numbers).tied) / 9,
    descending: { value: (numbers) => 1 - areaByPairs(pairs(numbers))!, pitfall: 'E2.14' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'AUC of six scores', zh: '计算六个得分的 AUC' },
  question: {
    en: 'Three positive samples have the scores {p1}, {p2}, {p3}, three negative ones {n1}, {n2}, {n3}. What is the AUC?',
    zh: '三个正样本的得分为 {p1}、{p2}、{p3}，三个负样本的得分为 {n1}、{n2}、{n3}。求 AUC。',
  },
  solution: {
    en: String.raw`There are $3\cdot3=9$ pairs. In {won} the positive is higher, {tied} tied:

$$
\mathrm{AUC}=\frac{\spot{won}+\frac12\cdot\spot{tied}}9\approx\spot{answer}
$$`,
    zh: String.raw`共有 $3\times3=9$ 个样本对，其中正样本得分较高的有 {won} 对，并列的有 {tied} 对，所以

$$
\mathrm{AUC}=\frac{\spot{won}+\frac12\times\spot{tied}}9\approx\spot{answer}
$$`,
  },
  slips: {
    'ties-lost': { en: 'A tie counts one half, not 0.', zh: '并列的一对要计 ½，而不是 0。' },
    'ties-won': { en: 'A tie counts one half, not 1.', zh: '并列的一对要计 ½，而不是 1。' },
    descending: {
      en: 'This is the share of pairs in which the *negative* is higher, ties counting one half: rank 1 belongs to the lowest score.',
      zh: '这是**负样本**得分较高的样本对所占的比例（并列计 ½）。秩为 1 的应是得分最低的样本。',
    },
  },
};

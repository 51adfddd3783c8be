import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { expectedCoverage } from '../../../src/math/imbalance/subset-coverage';

export const exercise = numeric({
  section: 'ensembles',
  params: { minority: oneOf(50, 100), majority: oneOf(500, 800, 1000), subsets: oneOf(4, 5, 6, 8) },
  accept: ({ minority, majority, subsets }) => subsets * minority < majority,
  spots: ({ minority, majority }) => ({ missed: 1 - minority / majority }),
  solve: ({ minority, majority, subsets }) => expectedCoverage(minority, majority, subsets),
  see: ({ minority, majority, subsets }) => ({
    demo: 'easy-ensemble',
    set: { minority, majority, subsets },
  }),
  slips: {
    sum: {
      value: ({ minority, majority, subsets }) => (subsets * minority) / majority,
      pitfall: 'P34.3',
    },
    missed: ({ minority, majority, subsets }) => (1 - minority / majority) ** subsets,
    one: ({ minority, majority }) => minority / majority,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How much of the majority is used?', zh: '用到多少多数类样本？' },
  question: {
    en: '{subsets} subsets of {minority} samples each are drawn independently from {majority} majority samples, each subset without replacement. Which share of the majority is expected to be in at least one of them? Three digits.',
    zh: '从 {majority} 个多数类样本中独立抽取 {subsets} 个子集，每个子集无放回地抽取 {minority} 个样本。至少被一个子集用到的样本，所占比例的期望值是多少？保留三位有效数字。',
  },
  solution: {
    en: String.raw`One subset misses a sample with probability $\spot{missed}$; all subsets miss it with this to the power of their number. The share is $1-(1-m/M)^T\approx\spot{answer}$, where *m* is the size of a subset, *M* that of the majority and *T* the number of subsets.`,
    zh: String.raw`一个样本不在某个子集中的概率为 $\spot{missed}$，不在任何子集中的概率是该值的 *T* 次方（*T* 为子集数）。所求比例为 $1-(1-m/M)^T\approx\spot{answer}$，*m* 为子集大小，*M* 为多数类样本数。`,
  },
  slips: {
    sum: {
      en: 'That counts samples that are in several subsets several times.',
      zh: '属于多个子集的样本被重复计数了。',
    },
    missed: {
      en: 'That is the share that no subset holds.',
      zh: '这是没有被任何子集用到的比例。',
    },
    one: {
      en: 'That is the share of one subset.',
      zh: '这是一个子集的比例。',
    },
  },
};

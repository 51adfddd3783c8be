import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'harmonic-mean',
  points: ['precision', 'recall', 'trade', 'f1', 'use', 'accuracy'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Precision, recall and F1 on half a page', zh: '简述精确率、召回率与 F1' },
  question: {
    en: 'Define precision, recall and F1 by the counts. Say how the threshold trades the first two, why F1 is a harmonic mean, when each is used, and why accuracy is not enough.',
    zh: '用计数写出精确率、召回率和 F1 的定义，说明阈值如何影响前两者、F1 为什么取调和平均、各指标适用于什么场合，以及只看准确率为什么不够。',
  },
  points: {
    precision: {
      en: String.raw`$P=\frac{TP}{TP+FP}$: of those called positive, the share that is.`,
      zh: String.raw`$P=\frac{TP}{TP+FP}$，判为正类的样本中真正为正类的比例。`,
    },
    recall: {
      en: String.raw`$R=\frac{TP}{TP+FN}$: of the positives, the share that is found.`,
      zh: String.raw`$R=\frac{TP}{TP+FN}$，正类样本中被找出的比例。`,
    },
    trade: {
      en: 'A lower threshold never lowers recall, but usually lowers precision.',
      zh: '降低阈值，召回率不会下降，但精确率通常下降。',
    },
    f1: {
      en: String.raw`$F_1=\frac{2PR}{P+R}=\frac{2TP}{2TP+FP+FN}$: the numerators are the same, so the denominators are averaged. It is at most twice the smaller one: high only if both are.`,
      zh: String.raw`$F_1=\frac{2PR}{P+R}=\frac{2TP}{2TP+FP+FN}$，两者分子相同，应平均分母，所以取调和平均；F1 不超过较小者的两倍，只有两者都高时才高。`,
    },
    use: {
      en: 'Precision where false alarms are costly, recall where misses are.',
      zh: '误报代价大时看重精确率，漏报代价大时看重召回率。',
    },
    accuracy: {
      en: 'With rare positives “always negative” has a high accuracy and finds none.',
      zh: '正样本很少时，全部判为负类也有很高的准确率，却找不出一个正样本。',
    },
  },
  solution: {
    en: String.raw`Count true positives *TP*, false positives *FP* and false negatives *FN*. $P=\frac{TP}{TP+FP}$, of those called positive the share that is; $R=\frac{TP}{TP+FN}$, of the positives the share that is found. A lower threshold never lowers *R*, but usually lowers *P*. The numerators are the same, so the denominators are averaged: the harmonic mean $F_1=\frac{2PR}{P+R}=\frac{2TP}{2TP+FP+FN}$ is at most twice the smaller one, so it is high only if both are. Precision counts where false alarms are costly, recall where misses are. When positives are rare, “always negative” has a high accuracy and finds none of them.`,
    zh: String.raw`设真正例、假正例、假反例的个数为 *TP*、*FP*、*FN*。精确率 $P=\frac{TP}{TP+FP}$ 是判为正类的样本中真正为正类的比例，召回率 $R=\frac{TP}{TP+FN}$ 是正类样本中被找出的比例。降低阈值，*R* 不会下降，*P* 通常下降。两者分子相同，应平均分母，所以 F1 取调和平均，$F_1=\frac{2PR}{P+R}=\frac{2TP}{2TP+FP+FN}$ 不超过较小者的两倍，只有两者都高时才高。误报代价大时看重精确率，漏报代价大时看重召回率。正样本很少时，全部判为负类也能得到很高的准确率，却找不出一个正样本，所以只看准确率是不够的。`,
  },
};

import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { posterior } from '../../../src/math/probability/repeated-tests';

export const exercise = numeric({
  section: 'rare-positives',
  params: {
    prevalence: oneOf(0.002, 0.005, 0.01, 0.02, 0.05),
    tpr: oneOf(0.8, 0.85, 0.9, 0.95),
    fpr: oneOf(0.01, 0.02, 0.05, 0.1),
  },
  see: ({ prevalence, tpr, fpr }) => ({
    demo: 'prevalence',
    set: { prevalence, truePositiveRate: tpr, falsePositiveRate: fpr },
  }),
  spots: ({ prevalence, tpr, fpr }) => ({ hits: prevalence * tpr, alarms: (1 - prevalence) * fpr }),
  solve: ({ prevalence, tpr, fpr }) =>
    posterior({ prior: prevalence, sensitivity: tpr, specificity: 1 - fpr, tests: 1 })!,
  slips: {
    'is-recall': ({ tpr }) => tpr,
    balanced: { value: ({ tpr, fpr }) => tpr / (tpr + fpr), pitfall: 'P33.4' },
    'not-divided': ({ prevalence, tpr }) => prevalence * tpr,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Precision at a given prevalence', zh: '由正类占比求精确率' },
  question: {
    en: 'A classifier has a true-positive rate of {tpr} and a false-positive rate of {fpr}. In the population the share of positives is *π* = {prevalence}. What precision is to be expected?',
    zh: '某分类器的真正例率为 {tpr}，假正例率为 {fpr}，总体中正类占比为 *π* = {prevalence}。精确率预计为多少？',
  },
  solution: {
    en: String.raw`Of all samples a share $\spot{hits}$ are hits, $\spot{alarms}$ false alarms:

$$
\begin{aligned}
P&=\frac{\pi\,\mathrm{TPR}}{\pi\,\mathrm{TPR}+(1-\pi)\,\mathrm{FPR}}\\
&\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`在全部样本中，真正例占 $\spot{hits}$，假正例占 $\spot{alarms}$，所以

$$
\begin{aligned}
P&=\frac{\pi\,\mathrm{TPR}}{\pi\,\mathrm{TPR}+(1-\pi)\,\mathrm{FPR}}\\
&\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    'is-recall': {
      en: 'This is recall: the share of the *positives* that are called positive.',
      zh: '这是召回率，即**正类样本**中判为正类的比例。',
    },
    balanced: {
      en: 'This holds with as many positives as negatives. Weigh the two rates with π and 1 − π.',
      zh: '这是正负样本一样多时的结果。两个比例应分别乘以 π 和 1 − π。',
    },
    'not-divided': {
      en: 'This is the share of hits among *all* samples. Divide by the share of those called positive.',
      zh: '这是真正例占**全部**样本的比例，还要除以判为正类的样本所占的比例。',
    },
  },
};

import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { averagePrecision } from '../../../src/math/metrics/threshold-curves';

interface Numbers {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

const scores = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2];
const labels = ({ first, second, third }: Numbers) =>
  scores.map((_, i) => ([first, second, third].includes(i + 1) ? 1 : 0));

export const exercise = numeric({
  section: 'rare-positives',
  params: { first: whole(1, 3), second: whole(2, 6), third: whole(4, 8) },
  accept: ({ first, second, third }) => first < second && second < third,
  see: (numbers) => ({ demo: 'auc-rank', view: 3, set: { scores, labels: labels(numbers) } }),
  spots: ({ first, second, third }) => ({ one: 1 / first, two: 2 / second, three: 3 / third }),
  solve: (numbers) => averagePrecision(labels(numbers), scores)!,
  slips: {
    'last-only': ({ third }) => 3 / third,
    'not-averaged': ({ first, second, third }) => 1 / first + 2 / second + 3 / third,
    'without-counting': ({ first, second, third }) => (1 / first + 1 / second + 1 / third) / 3,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Average precision of a list', zh: '计算平均精确率' },
  question: {
    en: 'Eight samples are sorted from the highest score down, with no ties. The three positives stand at the places {first}, {second} and {third}. What is the average precision?',
    zh: '八个样本按得分从高到低排列，没有并列，三个正样本位于第 {first}、{second}、{third} 位。求平均精确率。',
  },
  solution: {
    en: String.raw`Recall rises by ⅓ at each positive. The precisions there are $1/\spot{first}$, $2/\spot{second}$, $3/\spot{third}$:

$$
\mathrm{AP}=\frac13(\spot{one}+\spot{two}+\spot{three})\approx\spot{answer}
$$`,
    zh: String.raw`每遇到一个正样本，召回率上升 ⅓，相应的精确率依次为 $1/\spot{first}$、$2/\spot{second}$、$3/\spot{third}$，所以

$$
\mathrm{AP}=\frac13(\spot{one}+\spot{two}+\spot{three})\approx\spot{answer}
$$`,
  },
  slips: {
    'last-only': {
      en: 'This is the precision when all three are found. Average the precisions at all three places.',
      zh: '这是三个正样本都找出时的精确率，应对三个位置的精确率取平均。',
    },
    'not-averaged': {
      en: 'Each precision is weighted with the gain in recall, ⅓.',
      zh: '每个精确率都要乘以召回率的增量 ⅓。',
    },
    'without-counting': {
      en: 'At the second place two positives are found, at the third three: 2/place and 3/place.',
      zh: '在第二个正样本处已找出两个，在第三个正样本处已找出三个，分子应依次为 1、2、3。',
    },
  },
};

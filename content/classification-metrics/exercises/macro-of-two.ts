import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { macroAverage } from '../../../src/math/metrics/class-averages';

interface Numbers {
  readonly p1: number;
  readonly r1: number;
  readonly p2: number;
  readonly r2: number;
}

const harmonic = (precision: number, recall: number) => (2 * precision * recall) / (precision + recall);
const macro = ({ p1, r1, p2, r2 }: Numbers) =>
  macroAverage([
    { precision: p1, recall: r1, f1: harmonic(p1, r1) },
    { precision: p2, recall: r2, f1: harmonic(p2, r2) },
  ]);
const share = oneOf(0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 0.9);

export const exercise = numeric({
  section: 'classes',
  params: { p1: share, r1: share, p2: share, r2: share },
  accept: ({ p1, r1, p2, r2 }) => p1 !== p2 && r1 !== r2,
  pitfall: 'P33.5',
  spots: ({ p1, r1, p2, r2 }) => ({ first: harmonic(p1, r1), second: harmonic(p2, r2) }),
  solve: (numbers) => macro(numbers).f1,
  slips: {
    'of-averages': (numbers) => harmonic(macro(numbers).precision, macro(numbers).recall),
    arithmetic: ({ p1, r1, p2, r2 }) => (p1 + r1 + p2 + r2) / 4,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Macro-F1 of two classes', zh: '计算宏平均 F1' },
  question: {
    en: 'Class 1 has precision {p1} and recall {r1}, class 2 precision {p2} and recall {r2}. What is the macro-F1, as the mean of the F1 scores of the classes?',
    zh: '类别 1 的精确率为 {p1}、召回率为 {r1}，类别 2 的精确率为 {p2}、召回率为 {r2}。按各类 F1 的平均值定义，求宏平均 F1。',
  },
  solution: {
    en: String.raw`$F_1=\frac{2PR}{P+R}$ is about $\spot{first}$ for class 1 and $\spot{second}$ for class 2. Their mean is about $\spot{answer}$.`,
    zh: String.raw`由 $F_1=\frac{2PR}{P+R}$，类别 1 约为 $\spot{first}$，类别 2 约为 $\spot{second}$，平均值约为 $\spot{answer}$。`,
  },
  slips: {
    'of-averages': {
      en: 'This is the harmonic mean of the averaged precision and recall. Compute the F1 of each class first.',
      zh: '这是平均精确率与平均召回率的调和平均。应当先算出各类的 F1，再取平均。',
    },
    arithmetic: {
      en: 'Within a class F1 is the harmonic mean of precision and recall. Only the average over the classes is arithmetic.',
      zh: '在每一类内部，F1 是精确率与召回率的调和平均，只有对各类取平均时才用算术平均。',
    },
  },
};

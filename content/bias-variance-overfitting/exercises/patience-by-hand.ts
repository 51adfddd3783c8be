import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { stopByPatience } from '../../../src/math/bias-variance/stop-by-patience';

interface Course {
  readonly bump: number;
  readonly lowest: number;
  readonly patience: number;
}

/** Validation errors in percent from epoch 1 on: falling, with one rise before the lowest, then rising. */
function errors({ bump, lowest, patience }: Course): number[] {
  return Array.from({ length: lowest + patience + 2 }, (_, i) => {
    const epoch = i + 1;
    if (epoch > lowest) return 60 - 4 * lowest + 2 * (epoch - lowest);
    return 60 - 4 * epoch + (epoch === bump ? 6 : 0);
  });
}

/** Epochs count from 1 here. */
const stops = (course: Course, patience: number) =>
  (stopByPatience(errors(course), patience).stopped ?? 0) + 1;

export const exercise = numeric({
  section: 'stopping',
  params: { bump: whole(2, 4), lowest: whole(5, 8), patience: oneOf(2, 3, 4) },
  accept: ({ bump, lowest }) => bump < lowest,
  spots: (course) => ({ list: errors(course).join(', ') }),
  pitfall: 'E1.20',
  solve: (course) => stops(course, course.patience),
  slips: {
    kept: ({ lowest }) => lowest,
    'first-rise': (course) => stops(course, 1),
    'one-early': (course) => stops(course, course.patience) - 1,
    'one-late': (course) => stops(course, course.patience) + 1,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Patience by hand', zh: '手算耐心值' },
  question: {
    en: 'The validation error in percent, from epoch 1 on: {list}. After which epoch does early stopping with patience {patience} end training? (Patience *P*: stop when *P* evaluations in a row have brought no new lowest value.)',
    zh: '从第 1 轮起，验证误差（百分数）依次为 {list}。耐心值为 {patience} 的早停法在第几轮之后停止训练？（耐心值 *P* 指连续 *P* 次评估没有出现更低的值时停止。）',
  },
  solution: {
    en: 'The single rise at epoch {bump} is followed by a new lowest value one epoch later, before the patience runs out. The lowest value comes at epoch {lowest}; {patience} evaluations later nothing lower has come: training ends after epoch {answer}, and the weights of epoch {lowest} are restored.',
    zh: '第 {bump} 轮误差上升，但下一轮就出现了更低的值，耐心值没有用完。最低值在第 {lowest} 轮，此后 {patience} 次评估都没有更低的值，所以在第 {answer} 轮之后停止，恢复第 {lowest} 轮的权重。',
  },
  slips: {
    kept: {
      en: 'That is the epoch whose weights are kept. Training learns only later that it was the best.',
      zh: '这是保留权重的轮次，要再训练若干轮才能知道该轮最优。',
    },
    'first-rise': {
      en: 'That is where patience 1 would stop: at the first value that is no new lowest one.',
      zh: '这是耐心值为 1 时的停止轮次，即第一次没有出现更低值的时候。',
    },
    'one-early': {
      en: 'The epoch of the lowest value itself does not count: the first one after it is number 1.',
      zh: '最低值所在的轮次不计入，其后的第一轮才算第 1 次。',
    },
    'one-late': {
      en: 'One too many: training stops as soon as the count reaches the patience.',
      zh: '多算了一轮。计数一达到耐心值就停止。',
    },
  },
};

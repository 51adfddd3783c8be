/** What is said of a paper in numbers, on the page and on its sheets. */
import type { Say } from '../../site/say';
import type { ExamSentence } from './exam-words';
import type { Paper } from './paper';

/** `2 marks`. */
export function marksText(say: Say<ExamSentence>, marks: number): string {
  return marks === 1 ? say('oneMark') : say('marks', { marks });
}

/** `10 questions, 38 marks, 45 minutes.` */
export function summaryOf(say: Say<ExamSentence>, minutes: number, { items, total }: Paper): string {
  const time = minutes === 0 ? say('noLimit') : say('limit', { minutes });
  return say(items.length === 1 ? 'oneQuestion' : 'summary', { count: items.length, marks: total, time });
}

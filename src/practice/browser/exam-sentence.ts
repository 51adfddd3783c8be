import type { Language } from '../../demo/words';
import { withValues } from '../../site/say';
import type { ExamPlan } from '../review/exam-plan';
import { reviewWords } from '../review/review-words';

/** What the plan does, in one or two sentences. */
export function examSentence({ days, unseen, perDay, isRealistic }: ExamPlan, language: Language): string {
  if (days < 0) return reviewWords.examPast[language];
  const values = {
    days: String(days),
    unseen: String(unseen),
    perDay: String(perDay),
  };
  const sentences =
    unseen === 0
      ? [reviewWords.examSeen]
      : [reviewWords.examPlan, isRealistic ? reviewWords.examFits : reviewWords.examLate];
  return [...sentences, reviewWords.examLastDay]
    .map((sentence) => withValues(sentence[language], values))
    .join(language === 'zh' ? '' : ' ');
}

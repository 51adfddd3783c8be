import { formatNumber } from '../../demo/format';
import type { Language } from '../../demo/words';
import { inOneLine, sayFrom } from '../../site/say';
import { type ExamPlan, wellKnown } from '../review/exam-plan';
import { reviewWords } from '../review/review-words';

/** What the plan does, in a few sentences. */
export function examSentence({ days, unseen, perDay, isRealistic }: ExamPlan, language: Language): string {
  const say = sayFrom(reviewWords, language);
  if (days < 0) return say('examPast');
  const when = days === 0 ? say('examToday') : days === 1 ? say('examTomorrow') : say('examDays', { days });
  const fresh =
    unseen === 0
      ? [say('examSeen')]
      : [
          days > 1 ? say('examSpread', { unseen, perDay }) : say('examAllNow', { unseen }),
          say(isRealistic ? 'examFits' : 'examLate'),
        ];
  const share = formatNumber(wellKnown, { as: 'percent', digits: 2 });
  return inOneLine([when, ...fresh, say('examLastDay', { share })], language);
}

import type { Language } from '../../demo/words';
import { sayFrom } from '../../site/say';
import { examWords, groupWords, ordinals } from './exam-words';
import type { PaperGroup } from './groups';
import { marksText } from './paper-words';

/** The heading of a group: `Part II: Single choice`, `二、单选题`; and `3 questions, 2 marks each, 6 marks in all`. */
export function groupTitle(
  { kind, questions, each, marks }: PaperGroup,
  place: number,
  language: Language,
): { readonly title: string; readonly detail: string } {
  const say = sayFrom(examWords, language);
  const ordinal = ordinals[language][place] ?? String(place + 1);
  return {
    title: say('group', { ordinal, name: groupWords[kind][language] }),
    detail: say(questions.length === 1 ? 'groupOfOne' : 'groupOfMany', {
      count: questions.length,
      each: marksText(say, each),
      marks: marksText(say, marks),
    }),
  };
}

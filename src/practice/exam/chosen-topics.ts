/** What stands over the topics of the form while they are folded away. */
import type { Language } from '../../demo/words';
import { inAList, type Say } from '../../site/say';
import type { ExamTopic } from './exam-data';
import type { ExamSentence } from './exam-words';

/** So many names are read at a glance. */
const mostNames = 2;

/** `Topics: all 34`, `Topics: 12 of 34`, or their names if they are few: who opens a link learns what it is about. */
export function chosenTopics(
  say: Say<ExamSentence>,
  language: Language,
  topics: Readonly<Record<string, ExamTopic>>,
  chosen: readonly string[],
): string {
  const [count, all] = [chosen.length, Object.keys(topics).length];
  if (count === all) return say('allTopics', { all });
  if (count === 0 || count > mostNames) return say('someTopics', { count, all });
  return say('namedTopics', {
    names: inAList(
      chosen.map((topic) => topics[topic]?.title ?? topic),
      language,
    ),
  });
}

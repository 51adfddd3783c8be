import type { ExamQuestion } from '../note/exam-question';
import { byTopic } from './places';

/** The exam questions of each topic. */
export const questions = byTopic(
  import.meta.glob<readonly ExamQuestion[]>('../../content/*/questions.ts', {
    import: 'questions',
    eager: true,
  }),
);

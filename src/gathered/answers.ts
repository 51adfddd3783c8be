import type { AstroVNode } from 'astro/jsx-runtime';
import Answer from '../components/Answer.astro';
import Question from '../components/Question.astro';
import { findPart } from '../curriculum';
import { AuthorError } from '../demo/errors';
import type { Language } from '../demo/words';
import type { ExamQuestion } from '../note/exam-question';
import { pageHref } from '../site/links';
import { elementsOf } from './note-elements';

/** An exam question of a note with the answer that earns full marks. */
export interface AnsweredQuestion {
  /** Id of the answer in the note. */
  readonly id: string;
  readonly question: AstroVNode;
  readonly answer: AstroVNode;
}

/** The id of an answer where those of several notes stand together. */
export function answerId(slug: string, id: string): string {
  return `${slug}-${id}`;
}

/** The id on the answers sheet of what answers a question of a topic: a box of the note, or the short answer to that question. */
export function answerTo(slug: string, question: ExamQuestion): string {
  return answerId(
    slug,
    'box' in question ? question.box : `about-${question.items[0]?.toLowerCase().replace('.', '-')}`,
  );
}

/** The address of a topic on the answers sheet of its part, or of one answer there. */
export function answerHref(locale: Language, slug: string, question?: ExamQuestion): string {
  const part = findPart(slug)?.id ?? 'all';
  return pageHref(locale, `answers/${part}`, { section: question ? answerTo(slug, question) : slug });
}

/** The exam questions of a note with their answers, in its order: each question is followed by its answer. */
export async function answersOf(locale: Language, slug: string): Promise<AnsweredQuestion[]> {
  const elements = await elementsOf(locale, slug, { Question, Answer });
  const pairs: AnsweredQuestion[] = [];
  for (let i = 0; i < elements.length; i += 2) {
    const [question, answer] = [elements[i], elements[i + 1]];
    if (!question || !answer || question.type !== Question || answer.type !== Answer) {
      throw new AuthorError(`content/${slug}/${locale}.mdx: put an <Answer> after each <Question>`);
    }
    pairs.push({ id: String(answer.props['id'] ?? 'answer'), question, answer });
  }
  return pairs;
}

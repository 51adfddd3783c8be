import type { Language } from '../../demo/words';
import type { ExerciseKind } from '../../exercise/define-exercise';
import { editions } from '../../site/links';
import { inBrackets, type Say, sayFrom } from '../../site/say';
import type { PrintView } from '../exam/exam-link';
import { type ExamSentence, examWords } from '../exam/exam-words';
import { groupTitle } from '../exam/group-title';
import type { PaperGroup } from '../exam/groups';
import type { ExamOptions, Paper, PaperItem } from '../exam/paper';
import { marksText, summaryOf } from '../exam/paper-words';
import { make } from './exam-page';

/** What stands on a sheet besides the questions: each sentence in every language that is printed. */

type SayExam = Say<ExamSentence>;

/** The language tag of an element. */
export function tagOf(language: Language): string {
  return editions[language].tag;
}

function inEach(
  chosen: readonly Language[],
  write: (say: SayExam, language: Language) => string,
  between = ' · ',
): Node[] {
  return chosen.flatMap((language, index) => {
    const say = sayFrom(examWords, language);
    const text = make('span', { lang: tagOf(language) }, write(say, language));
    return index === 0 ? [text] : [document.createTextNode(between), text];
  });
}

/** A line to write on, with what belongs there. */
function toFill(chosen: readonly Language[], sentence: ExamSentence): HTMLElement {
  const label = make('span', {}, ...inEach(chosen, (say) => say(sentence)));
  return make('span', { class: 'to-fill' }, label, make('span', { class: 'rule' }));
}

/** What stands at the head of the sheets besides the title. */
export interface SheetTop extends Pick<ExamOptions, 'minutes' | 'seed'> {
  /** What the sheets are called, by what they show. */
  readonly titles: Readonly<Record<PrintView['view'], ExamSentence>>;
}

/** Title, how much and how long, and where the name goes. */
export function sheetHead(
  chosen: readonly Language[],
  view: PrintView['view'],
  { titles, minutes, seed }: SheetTop,
  paper: Paper,
): HTMLElement {
  const person = (['name', 'number', 'date'] as const).map((sentence) => toFill(chosen, sentence));
  return make(
    'header',
    { class: 'sheet-head' },
    make('h1', {}, ...inEach(chosen, (say) => say(titles[view]))),
    make('p', {}, ...inEach(chosen, (say) => summaryOf(say, minutes, paper), ' ')),
    make('p', {}, ...inEach(chosen, (say) => say('paperNumber', { seed }))),
    ...(view === 'paper' ? [make('p', { class: 'to-fill-in' }, ...person)] : []),
  );
}

/** `Part II: Single choice (3 questions, 2 marks each, 6 marks in all)`, `二、单选题（共 3 题，每题 2 分，共 6 分）`. */
export function sheetGroup(chosen: readonly Language[], group: PaperGroup, place: number): HTMLElement {
  const words = inEach(chosen, (_, language) => {
    const { title, detail } = groupTitle(group, place, language);
    return title + inBrackets(detail, language);
  });
  return make('h2', {}, ...words);
}

/** `Question 3 (4 marks)`, `第 3 题（4 分）`. */
export function sheetTitle(chosen: readonly Language[], index: number, { marks }: PaperItem): HTMLElement {
  const number = inEach(chosen, (say) => say('question', { number: String(index + 1) }));
  const [open, close] = chosen.includes('en') ? [' (', ')'] : ['（', '）'];
  return make('h3', {}, ...number, open, ...inEach(chosen, (say) => marksText(say, marks)), close);
}

/** Room to write, where a question has no place of its own for the answer. */
export function roomFor(kind: ExerciseKind, chosen: readonly Language[]): Node[] {
  if (kind === 'short') return [make('div', { class: 'room large' })];
  if (kind !== 'numeric' && kind !== 'formula' && kind !== 'fill') return [];
  const room = make('div', { class: 'room small' });
  return kind === 'fill' ? [room] : [room, make('p', {}, toFill(chosen, 'answer'))];
}

/** The link from which the same paper can be had again. */
export function sheetFoot(chosen: readonly Language[], address: string): HTMLElement {
  const words = inEach(chosen, (say) => say('printedLink'), ' ');
  return make('footer', { class: 'sheet-foot' }, ...words, ' ', make('a', { href: address }, address));
}

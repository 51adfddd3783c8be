/**
 * The link to an exam: `?topics=momentum,batch-normalization&kinds=numeric,single&length=10&minutes=45&seed=2026&bank=1x2y3z`.
 * A link that names no topic or no kind means all of them.
 */
import { readNumber } from '../../demo/typed-number/read-number';
import { type Language, languages } from '../../demo/words';
import type { ExerciseKind } from '../../exercise/define-exercise';
import { firstSeed, largestSeed } from '../../exercise/draw';
import { shortened } from '../../site/shortened';
import { type Bank, fingerprintOf, poolOf } from './bank';
import { kindsInOrder } from './marks';
import type { ExamOptions } from './paper';

/** The numbers of an exam: their ranges, and what they are when the link is silent. */
export const numberFields = {
  length: { min: 1, max: 50, value: 10 },
  minutes: { min: 0, max: 300, value: 45 },
  seed: { min: 1, max: largestSeed, value: firstSeed },
} as const;

type NumberField = keyof typeof numberFields;

/** Something in a link that could not be taken as it stands, for a sentence of `examWords`. */
export interface ExamLinkProblem {
  readonly say: 'unknownTopics' | 'unknownKinds' | 'clamped' | 'unreadable' | 'otherBank';
  readonly given: string;
  readonly field?: NumberField;
  readonly used?: string;
}

/** What a link to print asks for: the questions or the key, and in which languages. */
export interface PrintView {
  readonly view: 'paper' | 'key';
  readonly print: Language | 'both';
}

export interface ExamLink {
  readonly options: ExamOptions;
  readonly problems: readonly ExamLinkProblem[];
  readonly printView?: PrintView;
}

/** Every name given for a key, however it is written: `a,b`, or the key twice as a plain form sends it. */
function namesIn(query: URLSearchParams, key: string): string[] {
  return query
    .getAll(key)
    .flatMap((text) => text.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The names that are known, in the order of the list; all of them when the link names none that is. */
function known<Name extends string>(
  all: readonly Name[],
  given: readonly string[],
): { taken: readonly Name[]; strange: string[] } {
  const taken = all.filter((name) => given.includes(name));
  const strange = given.filter((name) => !all.some((one) => one === name));
  return { taken: taken.length > 0 ? taken : all, strange };
}

function numberIn(query: URLSearchParams, field: NumberField): { used: number; problem?: ExamLinkProblem } {
  const { min, max, value } = numberFields[field];
  const given = query.get(field)?.trim() ?? '';
  if (given === '') return { used: value };
  const reading = readNumber(given);
  if ('problem' in reading) {
    const problem = { say: 'unreadable', field, given: shortened(given), used: String(value) } as const;
    return { used: value, problem };
  }
  const used = Math.round(Math.min(max, Math.max(min, reading.value)));
  if (used === reading.value) return { used };
  return { used, problem: { say: 'clamped', field, given: shortened(given), used: String(used) } };
}

/** The fingerprint of what the options draw from. */
export function fingerprintFor({ topics, kinds }: ExamOptions, bank: Bank): string {
  return fingerprintOf(poolOf(bank, topics, kinds));
}

/**
 * The options of an exam as a query, always written alike: it is also the name under which an exam is kept. All topics are
 * named, so that a topic that comes later does not change the paper; the kinds only if some are left out.
 */
export function examQuery(options: ExamOptions, bank: Bank): string {
  const { topics, kinds, length, minutes, seed } = options;
  const inOrder = (chosen: readonly string[], all: readonly string[]): string =>
    all.filter((name) => chosen.includes(name)).join(',');
  return [
    `topics=${inOrder(topics, Object.keys(bank))}`,
    ...(kinds.length < kindsInOrder.length ? [`kinds=${inOrder(kinds, kindsInOrder)}`] : []),
    `length=${length}`,
    `minutes=${minutes}`,
    `seed=${seed}`,
    `bank=${fingerprintFor(options, bank)}`,
  ].join('&');
}

/**
 * The same paper as long as the bank stays as it is: all topics go without saying. For a QR code, which is read at once and from
 * afar.
 */
export function shortExamQuery(options: ExamOptions, bank: Bank): string {
  const query = examQuery(options, bank);
  return options.topics.length === Object.keys(bank).length ? query.replace(/^topics=[^&]*&/, '') : query;
}

/** The query of a page to print. */
export function printQuery(query: string, { view, print }: PrintView): string {
  return `${query}&view=${view}&print=${print}`;
}

/** What the link wants printed, if anything; in the language of the page unless it names another. */
function readPrintView(query: URLSearchParams, language: Language): { printView?: PrintView } {
  const view = query.get('view');
  if (view !== 'paper' && view !== 'key') return {};
  const print = ([...languages, 'both'] as const).find((choice) => choice === query.get('print'));
  return { printView: { view, print: print ?? language } };
}

/** Reads a link. Never throws: what cannot be taken is told by `problems`, and the rest holds. */
export function readExamLink(text: string, bank: Bank, language: Language): ExamLink {
  const query = new URLSearchParams(text);
  const topics = known(Object.keys(bank), namesIn(query, 'topics'));
  const kinds = known<ExerciseKind>(kindsInOrder, namesIn(query, 'kinds'));
  const [length, minutes, seed] = [
    numberIn(query, 'length'),
    numberIn(query, 'minutes'),
    numberIn(query, 'seed'),
  ];
  const options: ExamOptions = {
    topics: topics.taken,
    kinds: kinds.taken,
    length: length.used,
    minutes: minutes.used,
    seed: seed.used,
  };
  const problems: ExamLinkProblem[] = [
    { say: 'unknownTopics' as const, names: topics.strange },
    { say: 'unknownKinds' as const, names: kinds.strange },
  ]
    .filter(({ names }) => names.length > 0)
    .map(({ say, names }) => ({ say, given: shortened(names.join(', ')) }));
  for (const { problem } of [length, minutes, seed]) if (problem) problems.push(problem);
  const made = query.get('bank');
  if (made !== null && made !== fingerprintFor(options, bank)) {
    problems.push({ say: 'otherBank', given: shortened(made) });
  }
  return { options, problems, ...readPrintView(query, language) };
}

import type { ExerciseKind } from '../../exercise/define-exercise';
import { largestSeed, shuffled } from '../../exercise/draw';
import { createRandom } from '../../math/random';
import { type Bank, type BankEntry, poolOf } from './bank';
import { kindsInOrder, marksByKind } from './marks';

/** What decides a paper, and how long it may take: all that a link to an exam says. */
export interface ExamOptions {
  readonly topics: readonly string[];
  readonly kinds: readonly ExerciseKind[];
  /** How many questions are wished for. */
  readonly length: number;
  /** The time limit; 0 for none. */
  readonly minutes: number;
  readonly seed: number;
}

/** One question of a paper. */
export interface PaperItem {
  /** The id of the exercise, `momentum/mass-of-window`. */
  readonly id: string;
  readonly topic: string;
  readonly kind: ExerciseKind;
  /** The seed of its numbers. */
  readonly seed: number;
  readonly marks: number;
}

export interface Paper {
  /** Fewer than were wished for when the bank has no more. */
  readonly items: readonly PaperItem[];
  readonly total: number;
}

/** Takes one exercise of each topic in turn, until there are enough or none is left. */
function dealt(
  piles: readonly { topic: string; entries: BankEntry[] }[],
  length: number,
): (BankEntry & { topic: string })[] {
  const taken: (BankEntry & { topic: string })[] = [];
  let before = -1;
  while (taken.length > before) {
    before = taken.length;
    for (const { topic, entries } of piles) {
      const entry = taken.length < length ? entries.pop() : undefined;
      if (entry) taken.push({ ...entry, topic });
    }
  }
  return taken;
}

/**
 * The paper of a link: the same on every machine and in both languages, because nothing but the options, the bank and the
 * site's own generator decide. The questions are spread over the topics as evenly as the bank allows; none comes twice.
 * A bank with other exercises gives another paper for the same options, so a link carries the bank's fingerprint.
 */
export function paperOf({ topics, kinds, length, seed }: ExamOptions, bank: Bank): Paper {
  const random = createRandom(seed);
  const pool = poolOf(bank, topics, kinds);
  const piles = shuffled(pool, random).map(([topic, entries]) => ({
    topic,
    entries: shuffled(entries, random),
  }));
  const order = pool.map(([topic]) => topic);
  const items = dealt(piles, length)
    .map(({ topic, name, kind }) => ({
      id: `${topic}/${name}`,
      topic,
      kind,
      seed: 1 + random.integer(largestSeed),
      marks: marksByKind[kind],
    }))
    .sort(
      (one, other) =>
        kindsInOrder.indexOf(one.kind) - kindsInOrder.indexOf(other.kind) ||
        order.indexOf(one.topic) - order.indexOf(other.topic),
    );
  return { items, total: items.reduce((sum, { marks }) => sum + marks, 0) };
}

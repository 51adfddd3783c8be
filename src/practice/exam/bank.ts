/** The question bank as a paper sees it: which exercises there are, without what they ask. */
import type { ExerciseKind } from '../../exercise/define-exercise';

/** One exercise that a paper may take. */
export interface BankEntry {
  readonly name: string;
  readonly kind: ExerciseKind;
}

/** The exercises by topic, in the order of the curriculum. */
export type Bank = Readonly<Record<string, readonly BankEntry[]>>;

/** The part of a bank that a paper draws from, by topic. */
export function poolOf(
  bank: Bank,
  topics: readonly string[],
  kinds: readonly ExerciseKind[],
): [topic: string, entries: readonly BankEntry[]][] {
  return Object.entries(bank)
    .filter(([topic]) => topics.includes(topic))
    .map(([topic, entries]) => [topic, entries.filter(({ kind }) => kinds.includes(kind))]);
}

/**
 * A short name for what a paper draws from: it changes whenever an exercise comes, goes or becomes another kind, and a link
 * carries it. (FNV-1a, 32 bits.)
 */
export function fingerprintOf(pool: readonly (readonly [string, readonly BankEntry[]])[]): string {
  const text = pool
    .flatMap(([topic, entries]) => entries.map(({ name, kind }) => `${topic}/${name}:${kind}\n`))
    .sort()
    .join('');
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A wrong answer that people give: what an author writes of it, and what the engine makes of that. */
import type { AnyValue } from '../demo/parameters';
import type { Drawn } from './draw';

/** A state of a demo: its id, the parameters that differ from the default, and which of its pictures shows the reason. */
export interface DemoState {
  readonly demo: string;
  /** Counted from 1, as in links; without it the first. */
  readonly view?: number;
  readonly set?: Readonly<Record<string, AnyValue>>;
}

/** A wrong answer that people really give. */
export interface Mistake<Values = Drawn> {
  /** The demo in the state that shows why it is wrong. */
  readonly see?: (values: Values) => DemoState;
  /** The box on the topic's page that is about it, by its number: `E0.14`. */
  readonly pitfall?: string;
}

/** A mistake that leads to a number. */
export interface NumericMistake<Values = Drawn> extends Mistake<Values> {
  /** The wrong value that this mistake leads to. */
  readonly value: (values: Values) => number;
}

/** A statement to call true or false, and what to look at when it is called wrongly. */
export interface Judged<Values = Drawn> extends Mistake<Values> {
  readonly isTrue: boolean;
}

/** A slip as an author writes it: without anything of its own it is just its function. */
export type WrittenSlip<Values> = ((values: Values) => number) | NumericMistake<Values>;

/** An option as an author writes it. */
export type WrittenOption<Values> = 'right' | 'wrong' | Mistake<Values>;

/** A statement as an author writes it: without anything of its own it is just its truth. */
export type WrittenStatement<Values> = boolean | Judged<Values>;

/** What stands once for all mistakes of an exercise. Each mistake may say it otherwise. */
export function saidOnce<Values>({ see, pitfall }: Mistake<Values>): Mistake<Values> {
  return { ...(see && { see }), ...(pitfall !== undefined && { pitfall }) };
}

function each<Written, Full>(
  table: Readonly<Record<string, Written>>,
  fill: (written: Written) => Full,
): Record<string, Full> {
  return Object.fromEntries(Object.entries(table).map(([name, written]) => [name, fill(written)]));
}

/** Slips with what is said once for all of them. */
export function fullSlips<Values>(
  slips: Readonly<Record<string, WrittenSlip<Values>>>,
  once: Mistake<Values>,
): Record<string, NumericMistake<Values>> {
  return each(slips, (slip) => ({ ...once, ...(typeof slip === 'function' ? { value: slip } : slip) }));
}

/** Options with what is said once for all that are wrong. */
export function fullOptions<Values>(
  options: Readonly<Record<string, WrittenOption<Values>>>,
  once: Mistake<Values>,
): Record<string, 'right' | Mistake<Values>> {
  return each(options, (option) =>
    option === 'right' ? option : { ...once, ...(option === 'wrong' ? {} : option) },
  );
}

/** Statements with what is said once for all of them. */
export function fullStatements<Values>(
  statements: Readonly<Record<string, WrittenStatement<Values>>>,
  once: Mistake<Values>,
): Record<string, Judged<Values>> {
  return each(statements, (statement) => ({
    ...once,
    ...(typeof statement === 'boolean' ? { isTrue: statement } : statement),
  }));
}

/** How a question stands, as the map of questions shows it: while the paper is written, and when it is marked. */
import type { Exercise } from '../../exercise/define-exercise';
import type { Given } from '../mark';
import { isUnreadable } from './answered';
import type { ItemResult } from './results';

/** How a question stands while it can still be answered. */
export const writtenStands = ['answered', 'unanswered', 'unread'] as const;
export type WrittenStand = (typeof writtenStands)[number];

/** How a question stands when it is marked, in the order in which the results list them. */
export const markedStands = ['right', 'partly', 'wrong', 'unread', 'unanswered', 'toMark'] as const;
export type MarkedStand = (typeof markedStands)[number];

export type Stand = WrittenStand | MarkedStand;

/** What would be missing if the paper were handed in now; an answer that cannot be read earns nothing. */
export function writtenStand(exercise: Exercise, given: Given | undefined): WrittenStand {
  if (given === undefined) return 'unanswered';
  return isUnreadable(exercise, given) ? 'unread' : 'answered';
}

/** What became of a question. */
export function markedStand({ state, earned, item }: ItemResult): MarkedStand {
  if (state === 'to-tick') return 'toMark';
  if (state !== 'marked') return state;
  if (earned === item.marks) return 'right';
  return earned > 0 ? 'partly' : 'wrong';
}

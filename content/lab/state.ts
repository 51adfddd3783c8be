import type { formatNumber } from '../../src/demo/format';
import type { Said } from '../../src/demo/words';
import type { LabParams } from './demos/network-lab/acts';
import type { model } from './demos/network-lab/model';

/** What the lab computes in one state. */
export type LabResult = ReturnType<typeof model.compute>;

/** What a sentence about a state may use. */
export interface AboutState {
  readonly now: LabResult;
  /** The state it is compared with; the state itself where there is none. */
  readonly before: LabResult;
  readonly number: typeof formatNumber;
}

/** A state of the lab that shows a claim of a note in a whole network. */
export interface LabState {
  /** Stands in links to the sentence about it, and never changes. */
  readonly id: string;
  /** What differs from the lab's defaults. */
  readonly set: Partial<LabParams>;
  /** The state beside it, pinned as A. */
  readonly beside?: Partial<LabParams>;
  /** The picture that comes large, counted from 1. */
  readonly view?: number;
  /** The claim in a few words: the text of the link. */
  readonly title: Said;
  /** What the numbers show, in one or two sentences. */
  readonly says: Said<(about: AboutState) => string>;
  /** Whether the numbers do show it: a test asks. */
  readonly holds: (about: AboutState) => boolean;
}

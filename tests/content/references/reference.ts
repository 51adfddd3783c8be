import type { AnyValue } from '../../../src/demo/parameters';

/**
 * A reference value of the curriculum: these parameters give these readouts. The same table is tested through `compute`
 * and through the page in a browser, where the controls are set and `data-value` is read.
 */
export interface Reference {
  readonly demo: string;
  /** Parameters that differ from the default. */
  readonly set?: Readonly<Record<string, AnyValue>>;
  /** Readouts and their values; a list for a readout that is a list. */
  readonly gives: Readonly<Record<string, number | string | null | readonly (number | null)[]>>;
  /** Relative tolerance; 1e-9 unless told. Printed references allow half a unit of their last digit besides. */
  readonly relative?: number;
  /** Absolute tolerance; for references printed with fewer digits, half a unit of the last printed one. */
  readonly absolute?: number;
}

/** Half a unit of the tenth decimal, the last that the curriculum prints: the tolerance of such a reference. */
export const tenDecimals = 5.1e-11;

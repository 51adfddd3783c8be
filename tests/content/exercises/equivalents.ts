/** How formulas of the exercises may be typed: right ones, and those of mistakes. */
export interface WrittenForms {
  /** Forms of the answer besides the key. */
  readonly right: readonly string[];
  /** A form of each slip. */
  readonly slips: Readonly<Record<string, string>>;
}

/** With drawn numbers forms are functions of them. */
export type Equivalents = Readonly<
  Record<string, WrittenForms | ((values: Readonly<Record<string, number>>) => WrittenForms)>
>;

type GivenPairs = Iterable<readonly [key: string, text: string]>;

/** A demo that moves. */
export interface RunningDemo {
  /** Goes to the state of a link: the defaults, changed by the pairs that belong to this demo. */
  readonly take: (pairs: GivenPairs) => void;
  /** As `take`, and with the pinned state of the pairs, or without one: all that an address says of this demo. */
  readonly restore: (pairs: GivenPairs) => void;
  /** What the present state adds to a link. */
  readonly pairs: () => [key: string, text: string][];
}

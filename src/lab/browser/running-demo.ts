/** A demo that moves. */
export interface RunningDemo {
  /** Goes to the state of a link: the defaults, changed by the pairs that belong to this demo. */
  readonly take: (pairs: Iterable<readonly [key: string, text: string]>) => void;
}

import type { Expression } from './tree';

/** Why an expression was not taken. */
export interface Problem {
  /**
   * `comma` and `dot` may be a decimal sign or something else, `order` can be calculated in more than one order, `unknown` is no letter
   * of the question, `argument` a function without brackets around what it is applied to, `several` one that needs several values.
   */
  readonly problem:
    | 'unreadable'
    | 'long'
    | 'equals'
    | 'comma'
    | 'dot'
    | 'order'
    | 'unknown'
    | 'incomplete'
    | 'unclosed'
    | 'unopened'
    | 'argument'
    | 'several';
  /** What it is about: a name, or what stands where reading ended; empty at the end. */
  readonly at: string;
}

export type Reading = { readonly tree: Expression } | Problem;

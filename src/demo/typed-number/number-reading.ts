/**
 * Why a typed number was not taken: `comma` and `dot` may be a decimal sign or something else, `order` can be calculated in more than
 * one order.
 */
export type NumberProblem = 'unreadable' | 'comma' | 'dot' | 'order' | 'notFinite';

export type NumberReading = { readonly value: number } | { readonly problem: NumberProblem };

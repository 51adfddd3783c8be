/** Two drawn probabilities and what is left for the third outcome, without the dust of floating point. */
export function three(first: number, second: number): number[] {
  return [first, second, Number((1 - first - second).toFixed(6))];
}

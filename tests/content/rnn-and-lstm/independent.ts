import { rootOf } from '../exercises/other-paths';

type Values = Readonly<Record<string, number>>;

/** The derivative of a function by a central difference of high order. */
function derivative(f: (x: number) => number, at: number, apart: number): number {
  const odd = (step: number) => (f(at + step) - f(at - step)) / (2 * step);
  const [a, b, c] = [odd(apart), odd(2 * apart), odd(3 * apart)];
  return (15 * a - 6 * b + c) / 10;
}

/** A product of equal factors, one after another. */
function repeated(factor: number, times: number): number {
  let product = 1;
  for (let time = 0; time < times; time++) product *= factor;
  return product;
}

/** tanh by exponentials. */
const squash = (x: number) => (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x));

const kept = ({ f, before }: Values) => before! - (1 - f!) * before!;
const written = ({ i, candidate }: Values) => candidate! - (1 - i!) * candidate!;

/** Every value of the exercises on recurrent networks by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'kept-by-the-gate': ({ forgetGate, steps }) => repeated(forgetGate!, steps!),
  'cell-by-hand.kept': kept,
  'cell-by-hand.written': written,
  'cell-by-hand.newCell': (values) => kept(values) + written(values),
  'cell-by-hand.newHidden': (values) => values['o']! * squash(kept(values) + written(values)),
  // Weights of the input, weights of the state, biases: counted row by row.
  'parameters-of-a-layer': ({ inputs, hidden }) => {
    let count = 0;
    for (let row = 0; row < 4 * hidden!; row++) count += inputs! + hidden! + 1;
    return count;
  },
  'linear-unit': ({ weight, steps }) => repeated(weight!, steps!),
  'factor-with-tanh': ({ weight, start }) => derivative((h) => squash(weight! * h), start!, 1e-3),
  'bound-through-time': ({ largest, norm, steps }) => norm! * repeated(largest!, steps!),
  // c ↦ c/2 + tanh(w·tanh(c)/2)/2 at 0.
  'explosion-in-lstm': ({ weight }) =>
    derivative((c) => c / 2 + squash((weight! * squash(c)) / 2) / 2, 0, 1e-4),
  'bias-to-remember': ({ steps }) =>
    rootOf((bias) => repeated(1 / (1 + Math.exp(-bias)), steps!) - 0.5, -10, 20),
  'gated-unit': ({ gate, before, candidate }) => candidate! + gate! * (before! - candidate!),
};

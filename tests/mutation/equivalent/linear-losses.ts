import type { Equivalent } from './equivalent.ts';

const file = 'math/linear-losses/logistic-regression.ts';
const slope = 'return label === 1 ? -sigmoid(-z) : (1 - label) * sigmoid(z) - label * sigmoid(-z);';
const stop =
  'if (full.every((move) => Math.abs(move) <= smallestMove * (1 + Math.max(...weights.map(Math.abs))))) {';
const halve = 'while (valueAt(moved()) > before + 1e-15 && share > 1e-4) share /= 2;';

/** What no test of the folder `linear-losses` can notice. */
export const linearLosses: readonly Equivalent[] = [
  {
    file,
    reason:
      'A label of 0 or 1 needs one of the two terms, the other is 0: what is left out saves time alone.',
    changes: [
      ['if (label === 0) return sigmoid(z);', 'if ((label === 0, false)) return sigmoid(z);'],
      [slope, 'return ((1 - label) * sigmoid(z) - label * sigmoid(-z));'],
    ],
  },
  {
    file,
    reason: 'The sums are set to 0 before they are added up.',
    changes: [['const slope = weights.map(() => 0);', 'const slope = weights.map(() => 1);']],
  },
  {
    file,
    reason:
      'The error is squared in each of the last steps, so the exact bound of the last one does not matter.',
    changes: [
      ['const smallestMove = 1e-13;', 'const smallestMove = (1e-13 * 1.01);'],
      [stop, stop.replace('<=', '<')],
      [stop, stop.replace('(1 +', '(2 +')],
      [stop, stop.replace('(1 +', '((1 * 1.01) +')],
      [stop, stop.replace('smallestMove *', 'smallestMove /')],
      [stop, stop.replace('Math.max', 'Math.min')],
    ],
  },
  {
    file,
    reason: 'Newton needs about ten steps or comes to no end.',
    changes: [
      ['const mostSteps = 100;', 'const mostSteps = 101;'],
      ['const mostSteps = 100;', 'const mostSteps = (100 * 1.01);'],
      ['for (let step = 0; step < mostSteps; step++) {', 'for (let step = 1; step < mostSteps; step++) {'],
      ['for (let step = 0; step < mostSteps; step++) {', 'for (let step = 0; step <= mostSteps; step++) {'],
    ],
  },
  {
    file,
    reason: 'The bounds of the halving only keep it from going on because of rounding.',
    changes: [
      [halve, halve.replace('1e-15', '(1e-15 * 1.01)')],
      [halve, halve.replace('valueAt(moved()) >', 'valueAt(moved()) >=')],
      [halve, halve.replace('share >', 'share >=')],
      [halve, halve.replace('1e-4', '(1e-4 * 1.01)')],
    ],
  },
];

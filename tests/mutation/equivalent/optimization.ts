import type { Equivalent } from './equivalent.ts';

const decay = 'steps = (1 + Math.log(1 + 2 * steps) - Math.log(tolerance) / 2) / -Math.log(rate);';
const scaled =
  'return factor === 1 ? gradient : (position) => gradient(position).map((each) => factor * each);';
const gradient = 'const [du = 0, dv = 0] = straight.gradient(inAxes(x, y));';
const rests =
  'if (canRest && step % restCheckInterval === 0 && allAtRest(positions, velocities, learningRate)) break;';
const atRest =
  "return (end === 'left' || end === 'right') && learningRate * Math.abs(velocities[i]!) < restingMove;";

/** What no test of the folder `optimization` can notice. */
export const optimization: readonly Equivalent[] = [
  {
    file: 'math/optimization/quadratic-walk.ts',
    reason: 'The walk only has to be followed long enough; fifty steps are added to an upper bound.',
    changes: [
      ['let steps = 0;', 'let steps = 1;'],
      ['for (let i = 0; i < 5; i++) {', 'for (let i = 0; i < 6; i++) {'],
      ['for (let i = 0; i < 5; i++) {', 'for (let i = 0; i <= 5; i++) {'],
      ['for (let i = 0; i < 5; i++) {', 'for (let i = 0; i < (5 * 1.01); i++) {'],
      ['for (let i = 0; i < 5; i++) {', 'for (let i = 1; i < 5; i++) {'],
      [decay, decay.replace('(1 + Math', '(2 + Math')],
      [decay, decay.replace('(1 + Math', '((1 * 1.01) + Math')],
      [decay, decay.replace('(1 + 2 *', '(2 + 2 *')],
      [decay, decay.replace('(1 + 2 *', '((1 * 1.01) + 2 *')],
      [decay, decay.replace('2 * steps', '3 * steps')],
      [decay, decay.replace('2 * steps', '(2 * 1.01) * steps')],
      ['return Math.ceil(steps) + 50;', 'return Math.floor(steps) + 50;'],
      ['return Math.ceil(steps) + 50;', 'return Math.ceil(steps) + 51;'],
      ['return Math.ceil(steps) + 50;', 'return Math.ceil(steps) + (50 * 1.01);'],
    ],
  },
  {
    file: 'math/optimization/adaptive/optimizer-race.ts',
    reason: 'A factor of 1 changes nothing; leaving it out saves time alone.',
    changes: [[scaled, 'return ((position) => gradient(position).map((each) => factor * each));']],
  },
  {
    file: 'math/optimization/adaptive/turned-quadratic.ts',
    reason: 'A gradient in the plane has two components; what stands for a missing one is never used.',
    changes: [
      [gradient, gradient.replace('du = 0', 'du = 1')],
      [gradient, gradient.replace('dv = 0', 'dv = 1')],
    ],
  },
  {
    file: 'math/optimization/schedules/schedule.ts',
    reason: 'At the end of the warm-up every schedule has the share 1.',
    changes: [['if (step < warmUp) return step / warmUp;', 'if (step <= warmUp) return step / warmUp;']],
  },
  {
    file: 'math/optimization/adaptive/turned-quadratic.ts',
    reason: 'Divided by a first entry of 0 the correlation is infinite or no number, and not below 1.',
    changes: [['if (!(a > 0 && correlation < 1)) {', 'if (!(a >= 0 && correlation < 1)) {']],
  },
  {
    file: 'math/optimization/adaptive/step-size.ts',
    reason: 'Of the moves only the size is used.',
    changes: [
      [
        'return gradients.map((gradient) => 0 - optimizer.step([0], () => [gradient])[0]!);',
        'return gradients.map((gradient) => 0 + optimizer.step([0], () => [gradient])[0]!);',
      ],
    ],
  },
  {
    file: 'math/optimization/hill-map.ts',
    reason: 'The check ends early only what has come to rest: without it, or at a tie, the map is the same.',
    changes: [
      [rests, rests.replace('%', '*')],
      [atRest, atRest.replace('||', '&&')],
      [atRest, atRest.replace('< resting', '<= resting')],
    ],
  },
];

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../../src/math/errors';
import { descend } from '../../../../src/math/optimization/descend';
import type { Objective } from '../../../../src/math/optimization/objective';
import {
  createOptimizer,
  type OptimizerName,
  optimizerNames,
} from '../../../../src/math/optimization/optimizers/create-optimizer';
import type { Optimizer } from '../../../../src/math/optimization/optimizers/optimizer';
import { quadratic } from '../../../../src/math/optimization/quadratic';
import { beale, himmelblau, rosenbrock, saddle } from '../../../../src/math/optimization/test-functions';
import {
  expectCase,
  expectClose,
  loadGolden,
  readList,
  readNumber,
  readObject,
  readText,
} from '../../../golden/check';

const golden = loadGolden('05_optimizers');
const walks = golden.cases.filter(({ name }) => !name.startsWith('function:'));
const fixed: Record<string, Objective> = { rosenbrock, beale, saddle, himmelblau };

/** The optimizer that the golden file calls `name`. */
function goldenOptimizer(name: string, params: Record<string, unknown>): Optimizer {
  const number = (key: string) => readNumber(params[key]);
  const common = {
    learningRate: number('lr'),
    ...('weight_decay' in params && { weightDecay: number('weight_decay') }),
  };
  const momentum = () => ({ ...common, momentum: number('momentum') });
  const average = () => ({ ...common, momentum: number('beta') });
  const adam = () => ({
    ...common,
    beta1: number('beta1'),
    beta2: number('beta2'),
    epsilon: number('eps'),
    amsgrad: params['amsgrad'] === true,
  });
  switch (name) {
    case 'sgd':
      return createOptimizer('gradient-descent', common);
    case 'momentum':
      return createOptimizer('momentum', momentum());
    case 'momentum_lr_inside':
      return createOptimizer('momentum-rate-inside', momentum());
    case 'nesterov':
      return createOptimizer('nesterov', momentum());
    case 'nesterov_lookahead':
      return createOptimizer('nesterov-look-ahead', momentum());
    case 'ewma':
      return createOptimizer('momentum-average', average());
    case 'ewma_bias_corrected':
      return createOptimizer('momentum-average', { ...average(), biasCorrection: true });
    case 'adagrad':
      return createOptimizer('adagrad', { ...common, epsilon: number('eps') });
    case 'rmsprop':
      return createOptimizer('rmsprop', {
        ...common,
        decay: number('alpha'),
        epsilon: number('eps'),
        centered: params['centered'] === true,
        momentum: 'momentum' in params ? number('momentum') : 0,
      });
    case 'adadelta':
      return createOptimizer('adadelta', { ...common, decay: number('rho'), epsilon: number('eps') });
    case 'adam':
      return createOptimizer('adam', adam());
    case 'adamw':
      return createOptimizer('adamw', adam());
    default:
      throw new Error(`no optimizer for ${name}`);
  }
}

/** Moderate settings for each optimizer. */
const fresh = (name: OptimizerName, learningRate = 0.01) =>
  createOptimizer(name, { learningRate, momentum: 0.9 });
const start = [-1.5, 2];
const walk = (optimizer: Optimizer, steps = 40, objective: Objective = quadratic(10)) =>
  descend({ objective, optimizer, start, steps }).positions;

describe('the family of optimizers', () => {
  it('is tested on all walks of the golden file', () => {
    expect(walks).toHaveLength(89);
    expect(new Set(walks.map(({ input }) => readText(input['optimizer']))).size).toBe(12);
  });

  it.each(walks)('follows the reference walk $name', (goldenCase) => {
    const { input } = goldenCase;
    const objective = fixed[readText(input['function'])] ?? quadratic(readNumber(input['kappa']));
    const { positions, values } = descend({
      objective,
      optimizer: goldenOptimizer(readText(input['optimizer']), readObject(input['params'])),
      start: readList(input['start']),
      steps: readNumber(input['steps']),
    });
    const got = { x: positions.map(([x]) => x), y: positions.map(([, y]) => y), f: values };
    expectCase(got, golden, goldenCase);
  });

  it.each(optimizerNames)('walks the same way again with a fresh state: %s', (name) => {
    expect(walk(fresh(name))).toEqual(walk(fresh(name)));
  });

  it.each(optimizerNames)('stays at a point with gradient 0: %s', (name) => {
    const optimizer = createOptimizer(name, { learningRate: 0.1, momentum: 0.9, weightDecay: 0 });
    const { positions } = descend({ objective: saddle, optimizer, start: [0, 0], steps: 5 });
    expect(positions.flat().every((value) => value === 0)).toBe(true);
  });

  it.each(optimizerNames)('treats every coordinate by itself: %s', (name) => {
    const both = walk(fresh(name)).map(([x, y]) => [y, x]);
    const swapped = descend({
      objective: {
        value: ([y, x]) => quadratic(10).value([x!, y!]),
        gradient: ([y, x]) => [10 * y!, x!],
      },
      optimizer: fresh(name),
      start: [2, -1.5],
      steps: 40,
    }).positions;
    expectClose(swapped, both, { rtol: 1e-12, atol: 1e-14 });
  });

  it.each(optimizerNames)('accepts a schedule in place of a learning rate: %s', (name) => {
    const constant = createOptimizer(name, { learningRate: () => 0.01, momentum: 0.9 });
    expect(walk(constant)).toEqual(walk(fresh(name)));
    const steps: number[] = [];
    const recording = createOptimizer(name, {
      learningRate: (step) => {
        steps.push(step);
        return 0.01;
      },
      momentum: 0.9,
    });
    walk(recording, 4);
    expect([...new Set(steps)]).toEqual([1, 2, 3, 4]);
  });

  it.each(optimizerNames.filter((name) => name !== 'adamw'))('adds λθ to the gradient: %s', (name) => {
    const penalized: Objective = {
      ...quadratic(10),
      gradient: (point) =>
        quadratic(10)
          .gradient(point)
          .map((g, i) => g + 0.3 * point[i]!),
    };
    const decayed = createOptimizer(name, { learningRate: 0.01, momentum: 0.9, weightDecay: 0.3 });
    expect(walk(decayed)).toEqual(walk(fresh(name), 40, penalized));
  });

  it('decays apart from the gradient in AdamW', () => {
    // Curriculum, page P25, demo adamw-vs-l2: w = 1, g = 0.5, η = 0.01, λ = 0.1, first step.
    const first = (name: OptimizerName) =>
      createOptimizer(name, { learningRate: 0.01, momentum: 0, weightDecay: 0.1 }).step([1], () => [0.5])[0];
    expectClose(first('adam'), 0.99, { rtol: 1e-8, atol: 0 });
    expectClose(first('adamw'), 0.989, { rtol: 1e-8, atol: 0 });
    expectClose(first('gradient-descent'), 0.994, { rtol: 1e-12, atol: 0 });
  });

  it('moves by η in every coordinate at the first step of Adam, and 3.16 times as far uncorrected', () => {
    // Curriculum, page P25, demos optimizer-race and adam-bias: start (1, 1), η = 0.1.
    const step = (biasCorrection: boolean) =>
      createOptimizer('adam', { learningRate: 0.1, biasCorrection }).step([1, 1], quadratic(100).gradient);
    expectClose(step(true), [0.9, 0.9], { rtol: 1e-7, atol: 0 });
    // η(1−β₁)/√(1−β₂) = 0.316…; ε lowers it a little, and less where the gradient is larger.
    expectClose(step(false)[0], 0.68377233, { rtol: 0, atol: 1.6e-8 });
  });

  it.each([
    { name: 'gradient-descent', learningRate: 0.015, position: [0.85973044, 0.00097656], value: 0.3696159 },
    { name: 'rmsprop', learningRate: 0.01, position: [0.83205242, 0.83205242], value: 34.961717 },
    { name: 'adam', learningRate: 0.1, position: [0.07624916, 0.07624915], value: 0.29360362 },
  ] as const)('ends the race of ten steps where the curriculum says: $name', (row) => {
    // Curriculum, page P25, demo optimizer-race, φ = 0, start (1, 1), 8 digits.
    const optimizer = createOptimizer(row.name, { learningRate: row.learningRate });
    const { positions, values } = descend({ objective: quadratic(100), optimizer, start: [1, 1], steps: 10 });
    expectClose(positions[10], row.position, { rtol: 0, atol: 5.1e-9 });
    expectClose(values[10], row.value, { rtol: 2e-8, atol: 5.1e-9 });
  });

  it('ends the race of AdaGrad at f = 4.87061026e-04', () => {
    const optimizer = createOptimizer('adagrad', { learningRate: 0.5 });
    const { values } = descend({ objective: quadratic(100), optimizer, start: [1, 1], steps: 10 });
    expectClose(values[10], 4.87061026e-4, { rtol: 1.1e-9, atol: 0 });
  });

  it('stays finite when a gradient is so large that its square overflows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...optimizerNames),
        fc.double({ min: 1e155, max: 1e300, noNaN: true }),
        (name, g) => {
          const next = fresh(name).step([1], () => [g]);
          expect(next.every((value) => !Number.isNaN(value))).toBe(true);
        },
      ),
    );
  });

  it('adds a weight decay of any size to the gradient, 1 like any other', () => {
    for (const weightDecay of [0, 0.5, 1, 2]) {
      const optimizer = createOptimizer('gradient-descent', { learningRate: 0.25, weightDecay });
      expect(optimizer.step([2, -4], () => [1, 1])).toEqual([
        2 - 0.25 * (1 + 2 * weightDecay),
        -4 - 0.25 * (1 - 4 * weightDecay),
      ]);
    }
  });

  it('begins as Adam with the largest average of squares, however small', () => {
    const optimizer = createOptimizer('adam', { learningRate: 0.1, amsgrad: true });
    expect(optimizer.step([1], () => [0.01])[0]).toBeCloseTo(0.9, 6);
  });

  it('refuses coefficients outside [0, 1) and an ε that is not above 0', () => {
    const learningRate = 0.1;
    for (const name of [
      'momentum',
      'momentum-rate-inside',
      'momentum-average',
      'nesterov',
      'nesterov-look-ahead',
    ] as const) {
      expect(() => createOptimizer(name, { learningRate, momentum: 1 })).toThrow(MathError);
    }
    expect(() => createOptimizer('rmsprop', { learningRate, decay: -0.1 })).toThrow(/decay/);
    expect(() => createOptimizer('rmsprop', { learningRate, momentum: 1 })).toThrow(/momentum/);
    expect(() => createOptimizer('adadelta', { learningRate, decay: 1 })).toThrow(/decay/);
    expect(() => createOptimizer('adam', { learningRate, beta2: 1 })).toThrow(/beta2/);
    for (const name of ['adagrad', 'rmsprop', 'adadelta', 'adam', 'adamw'] as const) {
      expect(() => createOptimizer(name, { learningRate, epsilon: 0 })).toThrow(/epsilon/);
    }
  });
});

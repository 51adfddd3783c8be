import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RaceCourse, race, raceValue } from '../../../../src/math/optimization/adaptive/optimizer-race';
import {
  scaledConditionNumber,
  turnedPoint,
  turnedQuadratic,
} from '../../../../src/math/optimization/adaptive/turned-quadratic';
import { centralDifferenceGradient } from '../../../../src/math/optimization/central-difference';
import { symmetricEigen } from '../../../../src/math/optimization/symmetric-eigen';
import { evenly } from '../../evenly';

const course: RaceCourse = { kappa: 100, rotation: 0, start: [1, 1], turnStart: false, lossScale: 1 };
const angle = evenly(-90, 90);
const place = fc.tuple(evenly(-3, 3), evenly(-3, 3));

describe('the turned bowl', () => {
  it('has its eigenvalues at every angle, and its gradient is that of its value', () => {
    fc.assert(
      fc.property(angle, place, (degrees, [x, y]) => {
        const bowl = turnedQuadratic(30, degrees);
        const { values } = symmetricEigen(bowl.hessian([x, y]));
        expect(values[0]).toBeCloseTo(30, 9);
        expect(values[1]).toBeCloseTo(1, 9);
        const [dx = 0, dy = 0] = bowl.gradient([x, y]);
        const [byX = NaN, byY = NaN] = centralDifferenceGradient(bowl.value, [x, y]);
        expect(dx).toBeCloseTo(byX, 4);
        expect(dy).toBeCloseTo(byY, 4);
        const hessian = bowl.hessian([x, y]);
        expect(dx).toBeCloseTo(hessian[0]![0]! * x + hessian[0]![1]! * y, 9);
      }),
    );
  });

  it('has its minimum at the origin', () => {
    const bowl = turnedQuadratic(30, 20);
    expect(bowl.minima).toEqual([[0, 0]]);
    expect([bowl.value([0, 0]), Math.hypot(...bowl.gradient([0, 0]))]).toEqual([0, 0]);
  });

  it('turns with its points', () => {
    fc.assert(
      fc.property(angle, place, (degrees, point) => {
        const turned = turnedQuadratic(30, degrees).value(turnedPoint(point, degrees));
        expect(turned).toBeCloseTo(turnedQuadratic(30, 0).value(point), 8);
      }),
    );
  });
});

describe('the best diagonal scaling', () => {
  it('undoes the valley along the axes and nothing of it at 45°', () => {
    expect(scaledConditionNumber(turnedQuadratic(100, 0).hessian([0, 0]))).toBeCloseTo(1, 9);
    expect(scaledConditionNumber(turnedQuadratic(100, 45).hessian([0, 0])) / 100).toBeCloseTo(1, 9);
  });

  it('is not beaten by another diagonal scaling', () => {
    fc.assert(
      fc.property(evenly(-89, 89), fc.double({ min: 0.05, max: 20, noNaN: true }), (degrees, stretch) => {
        const hessian = turnedQuadratic(20, degrees).hessian([0, 0]);
        const [[a = 0, b = 0] = [], [, c = 0] = []] = hessian;
        const { values } = symmetricEigen([
          [a, b * stretch],
          [b * stretch, c * stretch ** 2],
        ]);
        expect(values[0] / values[1]).toBeGreaterThanOrEqual(scaledConditionNumber(hessian) * (1 - 1e-9));
      }),
    );
    expect(() =>
      scaledConditionNumber([
        [1, 2],
        [2, 1],
      ]),
    ).toThrow(/positive definite/);
    for (const matrix of [
      [],
      [[1, 0]],
      [[1], [0, 1]],
      [
        [-1, 0],
        [0, -1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ])
      expect(() => scaledConditionNumber(matrix)).toThrow(/positive definite 2x2/);
    // Determinant 4·1 − 1 = 3 and r = 1/2.
    expect(
      scaledConditionNumber([
        [4, 1],
        [1, 1],
      ]),
    ).toBeCloseTo(3, 12);
  });
});

describe('the race', () => {
  // NumPy, the same rules written out.
  it.each([
    ['gradient-descent', 0.015, [0.85973044, 0.00097656], 0.3696159],
    ['rmsprop', 0.01, [0.83205242, 0.83205242], 34.961717],
    ['adam', 0.1, [0.07624916, 0.07624915], 0.29360362],
    ['adagrad', 0.5, [0.0031056, 0.0031056], 4.87061026e-4],
    ['momentum', 0.01, [0.62107911, 0.17531648], 1.72966306],
  ] as const)('%s comes to the reference after ten steps', (method, rate, [x, y], value) => {
    const walk = race(method, rate, course, 10);
    expect(walk.positions[10]![0]).toBeCloseTo(x, 8);
    expect(walk.positions[10]![1]).toBeCloseTo(y, 8);
    expect(walk.values[10]! / value).toBeCloseTo(1, 7);
  });

  it.each([
    ['adam', 0.1, 4.19033135],
    ['adagrad', 0.5, 0.86520941],
    ['gradient-descent', 0.015, 0.55437617],
  ] as const)('%s comes to the reference in the valley at 15°', (method, rate, value) => {
    expect(raceValue(method, rate, { ...course, rotation: 15 }, 10)! / value).toBeCloseTo(1, 7);
  });

  // PyTorch 1.13, 50 steps in double precision with gradients by autograd.
  it.each([
    ['gradient-descent', 0.015, 0.16545668285204057],
    ['momentum', 0.01, 0.06419646922827048],
    ['adagrad', 0.5, 0.13010987720874698],
    ['rmsprop', 0.1, 0.003428486476101118],
    ['adam', 0.1, 0.43077615193605867],
  ] as const)('%s comes as far as in PyTorch in 50 steps at 15°', (method, rate, value) => {
    expect(raceValue(method, rate, { ...course, rotation: 15 }, 50)! / value).toBeCloseTo(1, 8);
  });

  it('gradient descent and momentum turn with the valley', () => {
    fc.assert(
      fc.property(angle, fc.constantFrom('gradient-descent', 'momentum'), (rotation, method) => {
        const turned = race(method, 0.012, { ...course, rotation, turnStart: true }, 20);
        const straight = race(method, 0.012, course, 20);
        turned.values.forEach((value, t) => {
          expect(value).toBeCloseTo(straight.values[t]!, 7);
        });
      }),
    );
  });

  it('the adaptive methods do not: the same turn changes what they reach', () => {
    for (const method of ['adagrad', 'rmsprop', 'adam'] as const) {
      const turned = raceValue(method, 0.1, { ...course, rotation: 30, turnStart: true }, 20)!;
      expect(Math.abs(turned / raceValue(method, 0.1, course, 20)! - 1)).toBeGreaterThan(0.05);
    }
  });

  it('in an unturned valley the adaptive methods treat both coordinates alike', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('adagrad', 'rmsprop', 'adam'),
        fc.double({ min: 0.01, max: 0.2, noNaN: true }),
        (method, rate) => {
          for (const [x = 0, y = 0] of race(method, rate, course, 15).positions) expect(x).toBeCloseTo(y, 5);
        },
      ),
    );
  });

  it('a factor of the loss is one of the learning rate for gradient descent', () => {
    for (const lossScale of [0.5, 1, 1.01, 2]) {
      const scaled = race('gradient-descent', 0.01, { ...course, rotation: 20, lossScale }, 5);
      const faster = race('gradient-descent', 0.01 * lossScale, { ...course, rotation: 20 }, 5);
      scaled.values.forEach((value, t) => {
        expect(value).toBeCloseTo(faster.values[t]!, 12);
      });
    }
    for (const lossScale of [0, -1, Number.NaN])
      expect(() => race('adam', 0.1, { ...course, lossScale }, 1)).toThrow(
        'race needs a finite factor of the loss',
      );
  });

  it('a factor of the loss leaves the path of Adam and moves that of gradient descent', () => {
    const scaled = { ...course, rotation: 20, lossScale: 1000 };
    const plain = { ...course, rotation: 20 };
    expect(raceValue('adam', 0.1, scaled, 15)).toBeCloseTo(raceValue('adam', 0.1, plain, 15)!, 5);
    expect(raceValue('gradient-descent', 0.015, scaled, 150)).toBe(null);
    // η c = 0.015 again.
    expect(raceValue('gradient-descent', 0.000015, scaled, 15)).toBeCloseTo(
      raceValue('gradient-descent', 0.015, plain, 15)!,
      9,
    );
  });
});

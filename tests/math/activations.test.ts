import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ActivationName,
  type ActivationParameters,
  activation,
  activationNames,
} from '../../src/math/activations';
import { leakyAsMaximum } from '../../src/math/activations/piecewise-linear';
import { MathError } from '../../src/math/errors';
import {
  expectClose,
  type GoldenCase,
  loadGolden,
  readList,
  readNumber,
  readObject,
  readText,
  toleranceOf,
} from '../golden/check';
import { evenly } from './evenly';

const golden = loadGolden('01_activations');

/** The names of the golden file and of its parameters, in ours. */
const ours: Record<string, ActivationName> = {
  leaky_relu: 'leakyRelu',
  rrelu_eval: 'rrelu',
  gelu_tanh: 'geluTanh',
  swish_beta: 'swish',
};
const oursParameter: Record<string, keyof ActivationParameters> = {
  negative_slope: 'slope',
  a: 'slope',
  min: 'minimum',
  max: 'maximum',
  lower: 'lower',
  upper: 'upper',
  alpha: 'alpha',
  beta: 'beta',
};

function nameOf(text: string): ActivationName {
  const name = ours[text] ?? activationNames.find((candidate) => candidate === text);
  if (name === undefined) throw new Error(`no activation for ${text}`);
  return name;
}

function activationOf({ input }: GoldenCase) {
  const parameters: ActivationParameters = {};
  for (const [key, value] of Object.entries(readObject(input['params']))) {
    const name = oursParameter[key];
    if (name === undefined) throw new Error(`no parameter for ${key}`);
    parameters[name] = readNumber(value);
  }
  return activation(nameOf(readText(input['fn'])), parameters);
}

const kinkCases = golden.cases.filter(({ name }) => name.startsWith('kink:'));
const gridCases = golden.cases.filter(({ name }) => !name.startsWith('kink:'));
const reference = (got: number, expected: number) => expectClose(got, expected, { rtol: 1e-9, atol: 5e-11 });

describe('activation functions', () => {
  it('sees every golden case', () => {
    expect(gridCases.length).toBe(21);
    expect(kinkCases.length).toBe(23);
  });

  it.each(gridCases.map((goldenCase) => ({ name: goldenCase.name, goldenCase })))(
    'agrees with PyTorch and mpmath on the grid of $name',
    ({ goldenCase }) => {
      const f = activationOf(goldenCase);
      const x = readList(goldenCase.input['x']);
      expect(x.length).toBe(60);
      const check = (got: number[], field: string) =>
        expectClose(got, goldenCase.expected[field], toleranceOf(golden, goldenCase, field), field);
      check(x.map(f.value), 'value');
      check(x.map(f.derivative), 'derivative');
      if (goldenCase.expected['d_param'] !== undefined) {
        check(
          x.map((point) => f.parameterDerivative?.(point) ?? Number.NaN),
          'd_param',
        );
      }
    },
  );

  it.each(kinkCases.map((goldenCase) => ({ name: goldenCase.name, goldenCase })))(
    'stays between the one-sided derivatives at $name',
    ({ goldenCase }) => {
      const { expected, input } = goldenCase;
      const f = activationOf(goldenCase);
      const x = readNumber(input['x']);
      if (expected['value_options'] === undefined) {
        expectClose(f.value(x), expected['value'], toleranceOf(golden, goldenCase, 'value'));
      } else {
        expect(readList(expected['value_options'])).toContain(f.value(x));
      }
      const sides = [readNumber(expected['left_derivative']), readNumber(expected['right_derivative'])];
      const allowed = 1e-15;
      expect(f.derivative(x)).toBeGreaterThanOrEqual(Math.min(...sides) - allowed);
      expect(f.derivative(x)).toBeLessThanOrEqual(Math.max(...sides) + allowed);
      // A kink is declared exactly where the two one-sided derivatives differ; the step jumps there instead.
      const bends = Math.abs(sides[0]! - sides[1]!) > 1e-15 || expected['value_options'] !== undefined;
      expect(f.kinks.includes(x)).toBe(bends);
    },
  );

  it('gives the reference values of the curriculum (P13)', () => {
    reference(activation('sigmoid').value(2), 0.880797078);
    reference(activation('sigmoid').derivative(2), 0.1049935854);
    reference(activation('sigmoid').derivative(0), 0.25);
    reference(activation('tanh').derivative(1), 0.4199743416);
    reference(activation('elu').value(-1), -0.6321205588);
    reference(activation('elu').derivative(-1), 0.3678794412);
    reference(activation('gelu').value(1), 0.8413447461);
    reference(activation('geluTanh').value(1), 0.8411919906);
    reference(activation('silu').derivative(1), 0.9276705119);
    reference(activation('softplus').value(0), Math.LN2);
    reference(activation('selu').value(-1), -1.1113307378);
    reference(activation('tanh').value(0.7), 0.6043677771);
  });

  it('gives the reference values of the errata (E1.48, E1.49, E1.51, E1.54)', () => {
    const sevenDigits = { rtol: 2e-7, atol: 0 };
    expectClose(activation('sigmoid').derivative(10), 4.539581e-5, sevenDigits);
    expectClose(activation('tanh').derivative(5), 1.815832e-4, sevenDigits);
    expectClose(activation('elu').derivative(-10), 4.539993e-5, sevenDigits);
    expect(leakyAsMaximum(2, 1)).toBe(2);
    expect(activation('leakyRelu', { slope: 2 }).value(1)).toBe(1);
  });

  it('follows the conventions at 0', () => {
    expect(activation('relu').derivative(0)).toBe(0);
    expect(activation('step').value(0)).toBe(1);
    expect(activation('leakyRelu', { slope: 0.01 }).derivative(0)).toBe(0.01);
  });

  const everyName = fc.constantFrom(...activationNames);

  it('has the derivative that central differences show, away from kinks', () => {
    fc.assert(
      fc.property(everyName, evenly(-8, 8), (name, x) => {
        const f = activation(name);
        const h = 1e-5;
        fc.pre(f.kinks.every((kink) => Math.abs(x - kink) > 2 * h));
        // ELU with alpha = 1 and softsign have a bend of second order at 0: the error is O(h) there.
        const numeric = (f.value(x + h) - f.value(x - h)) / (2 * h);
        expect(Math.abs(numeric - f.derivative(x))).toBeLessThan(Math.abs(x) < 2 * h ? 2 * h : 1e-9);
      }),
    );
  });

  it('has the derivative with respect to its parameter that central differences show', () => {
    const makers = [
      (slope: number) => activation('prelu', { slope }),
      (slope: number) => activation('leakyRelu', { slope }),
      (alpha: number) => activation('elu', { alpha }),
      (beta: number) => activation('swish', { beta }),
      (beta: number) => activation('softplus', { beta }),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...makers), evenly(0.2, 2), evenly(-8, 8), (make, parameter, x) => {
        const h = 1e-5;
        const numeric = (make(parameter + h).value(x) - make(parameter - h).value(x)) / (2 * h);
        expect(make(parameter).parameterDerivative?.(x)).toBeCloseTo(numeric, 7);
      }),
    );
  });

  it('is finite for |x| up to 1000 and keeps to its range', () => {
    fc.assert(
      fc.property(everyName, evenly(-1000, 1000), (name, x) => {
        const f = activation(name);
        const { lower, upper } = f.range();
        expect(Number.isFinite(f.value(x))).toBe(true);
        expect(Number.isFinite(f.derivative(x))).toBe(true);
        if (lower !== null) expect(f.value(x)).toBeGreaterThanOrEqual(lower - 1e-15);
        if (upper !== null) expect(f.value(x)).toBeLessThanOrEqual(upper);
      }),
    );
  });

  it('declares the lower bounds of GELU, SiLU, ELU and SELU', () => {
    expectClose(activation('gelu').range().lower, -0.16997121, { rtol: 0, atol: 5e-9 });
    expectClose(activation('silu').range().lower, -0.27846454, { rtol: 0, atol: 5e-9 });
    expectClose(activation('selu').range().lower, -1.7581, { rtol: 0, atol: 5e-5 });
    expect(activation('elu', { alpha: 0.5 }).range()).toEqual({
      lower: -0.5,
      upper: null,
      lowerReached: false,
      upperReached: false,
    });
  });

  it('turns Swish around for a negative beta', () => {
    const { lower, upper } = activation('swish', { beta: -1 }).range();
    expect(lower).toBeNull();
    expect(upper).toBeCloseTo(0.27846454, 8);
    expect(activation('swish', { beta: 0 }).range()).toMatchObject({ lower: null, upper: null });
  });

  it('satisfies tanh x = 2 sigma(2x) - 1', () => {
    fc.assert(
      fc.property(evenly(-20, 20), (x) => {
        const viaSigmoid = 2 * activation('sigmoid').value(2 * x) - 1;
        expect(Math.abs(viaSigmoid - Math.tanh(x))).toBeLessThan(5e-16);
      }),
    );
  });

  it('rejects parameters outside their domain', () => {
    expect(() => activation('softplus', { beta: 0 })).toThrow(MathError);
    expect(() => activation('hardtanh', { minimum: 1, maximum: 1 })).toThrow(MathError);
  });
});

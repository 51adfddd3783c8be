import { describe, expect, it } from 'vitest';
import { type ActivationName, activation, activationNames } from '../../../src/math/activations';
import { maximumActivation } from '../../../src/math/activations/maximum-form';
import { hardtanhActivation } from '../../../src/math/activations/piecewise-linear';
import { expectClose } from '../../golden/check';

/** Ranges in the notation of intervals; a bracket is reached, a parenthesis is not. */
const ranges: Record<ActivationName, string> = {
  identity: '(-∞, ∞)',
  step: '[0, 1]',
  sigmoid: '(0, 1)',
  tanh: '(-1, 1)',
  relu: '[0, ∞)',
  leakyRelu: '(-∞, ∞)',
  prelu: '(-∞, ∞)',
  rrelu: '(-∞, ∞)',
  elu: '(-1, ∞)',
  selu: '(-1.758, ∞)',
  gelu: '[-0.16997, ∞)',
  geluTanh: '[-0.17004, ∞)',
  silu: '[-0.27846, ∞)',
  swish: '[-0.27846, ∞)',
  softplus: '(0, ∞)',
  mish: '[-0.30884, ∞)',
  hardtanh: '[-1, 1]',
  softsign: '(-1, 1)',
};

function notation({
  lower,
  upper,
  lowerReached,
  upperReached,
}: ReturnType<ReturnType<typeof activation>['range']>) {
  const text = (value: number | null, none: string) =>
    value === null ? none : String(Number(value.toFixed(5)));
  return `${lowerReached ? '[' : '('}${text(lower, '-∞')}, ${text(upper, '∞')}${upperReached ? ']' : ')'}`;
}

describe('the range of an activation function', () => {
  it.each(activationNames)('of %s is the one of the textbooks, open and closed ends included', (name) => {
    const expected = ranges[name].replace('-1.758', '-1.7581');
    expect(notation(activation(name).range())).toBe(expected);
  });

  it('of Swish is that of SiLU divided by β, and turned around for a negative one', () => {
    for (const beta of [0.01, 3, 200]) {
      const { lower, upper } = activation('swish', { beta }).range();
      expectClose(lower, -0.27846454276107374 / beta, { rtol: 1e-14, atol: 0 });
      expect(upper).toBeNull();
      const turned = activation('swish', { beta: -beta }).range();
      expectClose(turned.upper, 0.27846454276107374 / beta, { rtol: 1e-14, atol: 0 });
      expect([turned.lower, turned.lowerReached, turned.upperReached]).toEqual([null, false, true]);
    }
    expect(activation('swish', { beta: 1e-320 }).range().lower).toBe(-Infinity);
    expect(notation(activation('swish', { beta: 0 }).range())).toBe('(-∞, ∞)');
  });

  it('of a leaky function is half a line without a leak', () => {
    expect(notation(activation('leakyRelu', { slope: 0 }).range())).toBe('[0, ∞)');
    expect(notation(activation('leakyRelu', { slope: -1 }).range())).toBe('[0, ∞)');
    expect(notation(activation('elu', { alpha: -1 }).range())).toBe('[0, ∞)');
    expect(notation(maximumActivation(0).range())).toBe('[0, ∞)');
    expect(notation(maximumActivation(0.5).range())).toBe('(-∞, ∞)');
  });
});

describe('the parameters of an activation function', () => {
  it('are those of PyTorch by default', () => {
    const at = (name: ActivationName, x: number) => activation(name).value(x);
    // torch.nn: leaky_relu 0.01, PReLU 0.25, RReLU (1/8 + 1/3)/2, ELU α = 1, softplus β = 1, hardtanh ±1; SiLU for Swish.
    expectClose(
      [
        at('leakyRelu', -1),
        at('prelu', -1),
        at('rrelu', -1),
        at('elu', -1),
        at('softplus', 1),
        at('swish', 1),
      ],
      [-0.01, -0.25, -11 / 48, 1 / Math.E - 1, Math.log(1 + Math.E), Math.E / (1 + Math.E)],
      { rtol: 1e-15, atol: 0 },
    );
    expect([at('hardtanh', -3), at('hardtanh', 3)]).toEqual([-1, 1]);
  });

  it('make a kink at 0 unless both branches agree', () => {
    expect([maximumActivation(0.5).kinks, maximumActivation(2).kinks, maximumActivation(1).kinks]).toEqual([
      [0],
      [0],
      [],
    ]);
    const leaky = (slope: number) => activation('leakyRelu', { slope }).kinks;
    expect([leaky(0.5), leaky(1)]).toEqual([[0], []]);
  });

  it('bound hardtanh, which is flat at its bounds, as in PyTorch', () => {
    const { derivative, kinks } = hardtanhActivation(-2, 3);
    expect([-2.1, -2, -1.9, 2.9, 3, 3.1].map(derivative)).toEqual([0, 0, 1, 1, 0, 0]);
    expect(kinks).toEqual([-2, 3]);
  });
});

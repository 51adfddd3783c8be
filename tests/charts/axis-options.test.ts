import { expect, it } from 'vitest';
import { axisOptions, type ShownAxis } from '../../src/charts/axis-options';
import { theme } from '../lab/explore/theme';

/** The texts that an axis gives its ticks. */
function texts(axis: Partial<ShownAxis>, values: readonly number[]): string[] {
  const whole = { label: 'x', scale: 'linear', percent: false, min: 0, max: 1, ...axis } as const;
  const { ticks } = axisOptions(whole, theme);
  const ticked = values.map((value) => ({ value }));
  return values.map((value, index) => String(ticks?.callback?.call({} as never, value, index, ticked)));
}

it('writes ticks as the site writes numbers', () => {
  expect(texts({}, [-0.5, 0, 0.5])).toEqual(['−0.5', '0', '0.5']);
  expect(texts({ percent: true }, [0, 0.25])).toEqual(['0%', '25%']);
});

it('tells neighbouring ticks apart however far the reader has zoomed in', () => {
  const values = [2.50001, 2.50002, 2.50003];
  expect(new Set(texts({}, values)).size).toBe(3);
});

it('names powers of ten on a long logarithmic axis, and more where fewer are in sight', () => {
  expect(texts({ scale: 'log' }, [1e-6, 2e-6, 1e-5, 1e-4, 2e-4, 1e-3])).toEqual([
    '10⁻⁶',
    '',
    '10⁻⁵',
    '10⁻⁴',
    '',
    '0.001',
  ]);
  expect(texts({ scale: 'log' }, [1, 2, 3, 5, 10, 20])).toEqual(['1', '2', '', '5', '10', '20']);
});

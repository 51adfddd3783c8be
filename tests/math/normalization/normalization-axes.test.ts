import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  learnedParameters,
  type NormalizationKind,
  normalizationAxes,
  normalizeBlock,
} from '../../../src/math/normalization/normalization-axes';
import { mean, rootMeanSquare } from '../../../src/math/statistics';
import { expectClose } from '../../golden/check';

// Curriculum, page P21, demo norm-axes: the tensor x = n + 2c + 3h + 4w of shape 2×2×2×2; E3.28 of the errata.
const cube = { N: 2, C: 2, H: 2, W: 2 };
const block = Array.from({ length: 16 }, (_, cell) => {
  return (cell >> 3) + 2 * ((cell >> 2) & 1) + 3 * ((cell >> 1) & 1) + 4 * (cell & 1);
});
const epsilon = 1e-5;

describe('the axes of normalizations', () => {
  it.each([
    { kind: 'batch', statistics: 6, cells: 128 },
    { kind: 'layer', statistics: 8, cells: 96 },
    { kind: 'instance', statistics: 48, cells: 16 },
    { kind: 'group', statistics: 24, cells: 32 },
    { kind: 'rms', statistics: 8, cells: 96 },
  ] as const)('make $statistics statistics of $cells cells for $kind normalization', (row) => {
    const axes = normalizationAxes(row.kind, { N: 8, C: 6, H: 4, W: 4 }, 3);
    expect([axes.statistics, axes.cells]).toEqual([row.statistics, row.cells]);
    const counts = new Array<number>(row.statistics).fill(0);
    for (const group of axes.groupOfCell) counts[group]!++;
    expect(counts).toEqual(new Array(row.statistics).fill(row.cells));
  });

  it.each([
    { kind: 'batch', entry: -1.5689278742 },
    { kind: 'layer', entry: -1.671256891 },
    { kind: 'instance', entry: -1.39999888 },
  ] as const)('normalize the first entry to $entry for $kind normalization', ({ kind, entry }) => {
    expectClose(normalizeBlock(block, kind, cube, { epsilon })[0], entry, { rtol: 0, atol: 5.1e-11 });
  });

  it('divide by the root mean square without subtracting a mean in RMS normalization', () => {
    // The first sample is 0, 4, 3, 7, 2, 6, 5, 9 with Σx² = 220: its root mean square is √27.5 = 5.2440…
    const rms = normalizeBlock(block, 'rms', cube, { epsilon: 0 });
    expectClose(
      rms.slice(0, 8),
      [0, 4, 3, 7, 2, 6, 5, 9].map((x) => x / Math.sqrt(27.5)),
      { rtol: 1e-14, atol: 0 },
    );
    const alone = { N: 1, C: 1, H: 1, W: 1 };
    expect(normalizeBlock([-3], 'rms', alone, { epsilon: 0 })).toEqual([-1]);
    expect(normalizeBlock([-3e200], 'rms', alone, { epsilon: 1 })).toEqual([-1]);
    expectClose(normalizeBlock([3], 'rms', alone, { epsilon: 16 }), [0.6], { rtol: 1e-15, atol: 0 });
  });

  it('give a convolution 32×64×56×56 100352 values a channel and 128 learned parameters', () => {
    const shape = { N: 32, C: 64, H: 56, W: 56 };
    expect(shape.N * shape.H * shape.W).toBe(100_352);
    expect(learnedParameters('batch', shape)).toBe(128);
    expect(normalizationAxes('batch', { ...shape, H: 7, W: 7 }).cells).toBe(100_352 / 64);
  });

  it('count one scale and shift a channel, or a position and channel for layer normalization', () => {
    const shape = { N: 2, C: 6, H: 4, W: 4 };
    expect(learnedParameters('group', shape)).toBe(12);
    expect(learnedParameters('instance', shape)).toBe(12);
    expect(learnedParameters('layer', shape)).toBe(192);
    expect(learnedParameters('rms', shape)).toBe(96);
  });

  it('let another sample change the result in batch normalization alone', () => {
    const changed = block.map((value, cell) => (cell >= 8 ? value ** 2 : value));
    for (const kind of ['batch', 'layer', 'instance', 'group', 'rms'] as const) {
      const before = normalizeBlock(block, kind, cube, { epsilon, groups: 2 })[0];
      const after = normalizeBlock(changed, kind, cube, { epsilon, groups: 2 })[0];
      expect(before === after, kind).toBe(kind !== 'batch');
    }
  });

  const shapes = fc.record({
    N: fc.integer({ min: 1, max: 4 }),
    C: fc.integer({ min: 1, max: 6 }),
    H: fc.integer({ min: 1, max: 3 }),
    W: fc.integer({ min: 1, max: 3 }),
  });
  const filled = (size: number) => Array.from({ length: size }, (_, i) => Math.sin(3 * i) * (i % 7));

  it('make one group layer normalization and C groups instance normalization', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const values = filled(shape.N * shape.C * shape.H * shape.W);
        const grouped = (groups: number) => normalizeBlock(values, 'group', shape, { epsilon, groups });
        expect(grouped(1)).toEqual(normalizeBlock(values, 'layer', shape, { epsilon }));
        expect(grouped(shape.C)).toEqual(normalizeBlock(values, 'instance', shape, { epsilon }));
      }),
    );
  });

  it('leave mean 0 in every group, and root mean square near 1 in RMS normalization', () => {
    const kinds: NormalizationKind[] = ['batch', 'layer', 'instance'];
    fc.assert(
      fc.property(shapes, fc.constantFrom(...kinds), (shape, kind) => {
        const values = filled(shape.N * shape.C * shape.H * shape.W);
        const { groupOfCell, statistics } = normalizationAxes(kind, shape);
        const normalized = normalizeBlock(values, kind, shape, { epsilon });
        for (let group = 0; group < statistics; group++) {
          const members = normalized.filter((_, cell) => groupOfCell[cell] === group);
          expectClose(mean(members), 0, { rtol: 0, atol: 1e-12 });
        }
      }),
    );
    expectClose(rootMeanSquare(normalizeBlock(block, 'rms', cube, { epsilon }).slice(0, 8)), 1, {
      rtol: 1e-6,
      atol: 0,
    });
  });

  it('refuse groups that do not divide the channels and blocks of another size', () => {
    expect(() => normalizationAxes('group', cube, 3)).toThrow(/divides/);
    expect(() => normalizationAxes('batch', { ...cube, H: 0 })).toThrow(MathError);
    expect(() => normalizeBlock([1, 2], 'batch', cube, { epsilon })).toThrow(MathError);
    expect(() =>
      normalizeBlock(
        block.map(() => 0),
        'rms',
        cube,
        { epsilon: 0 },
      ),
    ).toThrow(/deviation of 0/);
  });
});

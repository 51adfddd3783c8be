import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxMuller, createRandom } from '../../src/math/random';
import {
  casesOfKind,
  expectClose,
  loadGolden,
  readList,
  readMatrix,
  readNumber,
  toleranceOf,
} from '../golden/check';

const special = loadGolden('17_special');
const times = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

/** A critical value of the golden file: the entry whose row is `row`. */
function critical(kind: string, rows: string, values: string, row: [number, number]): number {
  const { input, expected } = casesOfKind(special, kind)[0]!;
  const index = readMatrix(input[rows]).findIndex(([a, b]) => a === row[0] && b === row[1]);
  return readList(expected[values])[index]!;
}

describe('the shared random generator', () => {
  it('gives the uniform numbers of the curriculum for seed 42', () => {
    const { uniform } = createRandom(42);
    const reference = [0.6011037519, 0.448290559, 0.8524657935, 0.6697340414, 0.1748138987];
    expectClose(times(5, uniform), reference, { rtol: 0, atol: 5.1e-11 });
  });

  it('gives the normal numbers of the curriculum for seed 42', () => {
    const { normal } = createRandom(42);
    const reference = [-1.2848381576, 0.4327802679, -0.94535281, -1.7128042818, -0.6112802847];
    expectClose(times(5, normal), reference, { rtol: 0, atol: 5.1e-11 });
  });

  it('gives the whole numbers of the curriculum for seed 42', () => {
    const random = createRandom(42);
    expect(times(10, () => random.integer(10))).toEqual([6, 4, 8, 6, 1, 5, 2, 6, 8, 4]);
  });

  it.each(casesOfKind(special, 'mulberry32'))('agrees with the golden case $name exactly', (goldenCase) => {
    const { uniform } = createRandom(readNumber(goldenCase.input['seed']));
    expectClose(times(12, uniform), goldenCase.expected['first'], toleranceOf(special, goldenCase, 'first'));
  });

  it.each(casesOfKind(special, 'box_muller'))(
    'turns pairs of uniforms into normals as golden',
    (goldenCase) => {
      const pairs = readMatrix(goldenCase.input['u']).map(([u1, u2]) => boxMuller(u1!, u2!));
      expectClose(pairs, goldenCase.expected['z'], toleranceOf(special, goldenCase, 'z'));
    },
  );

  it('refuses uniform numbers outside of the half-open intervals', () => {
    for (const [u1, u2] of [
      [0, 0.5],
      [-0.005, 0.5],
      [1.005, 0.5],
      [0.5, 1],
      [0.5, 1.005],
      [0.5, -0.005],
      [Number.NaN, 0.5],
      [0.5, Number.NaN],
    ] as const)
      expect(() => boxMuller(u1, u2), `${u1} ${u2}`).toThrow(`not ${u1} and ${u2}`);
    expect(Math.hypot(...boxMuller(1, 0.3))).toBe(0);
    const [first, second] = boxMuller(Math.exp(-0.5), 0);
    expect(first).toBeCloseTo(1, 14);
    expect(second).toBe(0);
  });

  it('builds its normal numbers from its own uniform numbers, 1 − u first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const uniforms = createRandom(seed);
        const normals = createRandom(seed);
        const pair = boxMuller(1 - uniforms.uniform(), uniforms.uniform());
        expect([normals.normal(), normals.normal()]).toEqual(pair);
      }),
    );
  });

  it('keeps the spare normal while uniform numbers are drawn in between', () => {
    const plain = createRandom(7);
    const mixed = createRandom(7);
    const [first, second] = [plain.normal(), plain.normal()];
    expect(mixed.normal()).toBe(first);
    mixed.uniform();
    expect(mixed.normal()).toBe(second);
  });

  it('stays inside its ranges and repeats itself for any seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, k) => {
        const one = createRandom(seed);
        const two = createRandom(seed);
        for (let i = 0; i < 20; i++) {
          const u = one.uniform();
          expect(u >= 0 && u < 1).toBe(true);
          expect(two.uniform()).toBe(u);
          const index = one.integer(k);
          expect(Number.isInteger(index) && index >= 0 && index < k).toBe(true);
          expect(two.integer(k)).toBe(index);
        }
      }),
    );
  });

  it('takes seeds modulo 2^32', () => {
    expect(createRandom(-1).uniform()).toBe(createRandom(4294967295).uniform());
    expect(createRandom(2 ** 32 + 42).uniform()).toBe(createRandom(42).uniform());
  });

  it('passes the Kolmogorov–Smirnov test of uniformity (n = 1000, level 1e-6)', () => {
    const sorted = times(1000, createRandom(1).uniform).sort((a, b) => a - b);
    const distance = Math.max(...sorted.map((u, i) => Math.max((i + 1) / 1000 - u, u - i / 1000)));
    expect(distance).toBeLessThan(critical('ks_critical', 'rows_n_alpha', 'D', [1000, 1e-6]));
  });

  it('passes the chi-square test on whole numbers (10 classes, level 1e-6)', () => {
    const random = createRandom(3);
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 10000; i++) counts[random.integer(10)]! += 1;
    const statistic = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(statistic).toBeLessThan(critical('chi2_quantile', 'rows_df_q', 'value', [9, 0.999999]));
  });

  it('refuses seeds and class counts that are no whole numbers', () => {
    expect(() => createRandom(0.5)).toThrow(/whole number as seed/);
    expect(() => createRandom(Number.NaN)).toThrow(/whole number as seed/);
    expect(() => createRandom(1).integer(0)).toThrow(/above 0/);
    expect(() => createRandom(1).integer(2.5)).toThrow(/above 0/);
    expect(() => createRandom(1).integer(2 ** 32 + 1)).toThrow(/up to 2\^32/);
    expect(() => createRandom(1).integer(-1)).toThrow(/above 0/);
    expect(createRandom(1).integer(1)).toBe(0);
    expect(createRandom(1).integer(2 ** 32)).toBe(createRandom(1).uniform() * 2 ** 32);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/math/random';
import { mean, variance } from '../../../src/math/statistics';
import { createDataSet, fillInputs, type Split } from '../../../src/math/whole-network/data-set';
import {
  classesOf,
  classificationKinds,
  type DataKind,
  type DataSettings,
  defaultDataSettings,
  regressionKinds,
  resolvedDataSettings,
} from '../../../src/math/whole-network/data-settings';
import { drawSample, pictureExtent } from '../../../src/math/whole-network/draw-sample';
import { plainData } from './plain-draws';

const kinds: readonly DataKind[] = [...classificationKinds, ...regressionKinds];
const dataOf = (changes: Partial<DataSettings>) => createDataSet({ ...defaultDataSettings, ...changes });
const column = ({ inputs, count }: Split, axis: 0 | 1) =>
  Array.from({ length: count }, (_, i) => inputs[2 * i + axis]!);
const shareOf = ({ labels, count }: Split, label: number) =>
  labels.filter((each) => each === label).length / count;

describe('data sets', () => {
  it.each([
    [200, 0.5, 100],
    [50, 0.3, 15],
    [10, 0.9, 8],
    [11, 0.1, 1],
  ])('%i samples with a test share of %f have %i for the test', (samples, testShare, test) => {
    const data = dataOf({ samples, testShare });
    expect([data.training.count, data.test.count]).toEqual([samples - test, test]);
    for (const { count, points, inputs, labels } of [data.training, data.test]) {
      expect([points.length, inputs.length, labels.length]).toEqual([2 * count, 2 * count, count]);
    }
  });

  it.each([0.05, 0.2, 0.5, 0.9])(
    'a share %f of class 1 is that of both parts, up to one sample',
    (positiveShare) => {
      for (const kind of classificationKinds.filter((each) => each !== 'threeClasses')) {
        const { training, test } = dataOf({ kind, positiveShare, samples: 240, testShare: 0.25 });
        for (const part of [training, test]) {
          expect(Math.abs(shareOf(part, 1) - positiveShare)).toBeLessThanOrEqual(1 / part.count);
        }
      }
    },
  );

  it('three classes are equally frequent', () => {
    const { training } = dataOf({ kind: 'threeClasses', samples: 300 });
    expect([0, 1, 2].map((label) => shareOf(training, label))).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it.each(kinds)('without noise %s lies in the picture, and has the shape of its name', (kind) => {
    const random = createRandom(4);
    for (let i = 0; i < 300; i++) {
      const label = i % Math.max(1, classesOf(kind));
      const [x, y, drawn] = drawSample(kind, label, 0, random);
      const radius = Math.hypot(x, y);
      if (kind !== 'gaussians' && kind !== 'threeClasses')
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(pictureExtent);
      if (kind === 'xor') expect(x * y < 0).toBe(drawn === 1);
      if (kind === 'circles') expect(radius <= 1.2).toBe(drawn === 1);
      if (kind === 'circles' && drawn === 0) expect(radius).toBeGreaterThanOrEqual(1.8);
      if (kind === 'spiral') {
        // Turned back by its own angle, a sample of class 0 lies on the positive axis and one of class 1 on the negative.
        const angle = (radius / 2.5) * 2.5 * Math.PI;
        expect(x * Math.cos(angle) + y * Math.sin(angle)).toBeCloseTo(drawn === 1 ? -radius : radius, 10);
      }
      if (kind === 'moons') {
        const center = drawn === 1 ? [0.8, 0.4] : [-0.8, -0.4];
        expect(Math.hypot(x - center[0]!, y - center[1]!)).toBeCloseTo(1.6, 10);
      }
      if (kind === 'plane') expect(drawn).toBeCloseTo((x + y) / 5, 14);
      if (kind === 'waves') expect(Math.abs(drawn)).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ['gaussians', 1, [1.5 / Math.SQRT2, 1.5 / Math.SQRT2]],
    ['threeClasses', 1, [-1.5 * Math.cos(Math.PI / 6), -0.75]],
  ] as const)(
    'class %2$i of %1$s has its center and the variance of spread and noise',
    (kind, label, center) => {
      const random = createRandom(8);
      const samples = Array.from({ length: 20_000 }, () => drawSample(kind, label, 1.2, random));
      for (const axis of [0, 1] as const) {
        const values = samples.map((sample) => sample[axis]);
        expect(mean(values)).toBeCloseTo(center[axis], 1);
        expect(variance(values)).toBeCloseTo(0.25 + 1.44, 1);
      }
    },
  );

  it('noise of regression is on the label', () => {
    const random = createRandom(8);
    const rests = Array.from({ length: 20_000 }, () => {
      const [x, y, label] = drawSample('plane', 0, 0.3, random);
      return label - (x + y) / 5;
    });
    expect(mean(rests)).toBeCloseTo(0, 2);
    expect(variance(rests)).toBeCloseTo(0.09, 2);
  });

  it.each(kinds)(
    'standardized training inputs of %s have mean 0 and variance 1, those of the test only nearly',
    (kind) => {
      const changes = {
        kind,
        inputShift: 5,
        inputScale: 10,
        noise: 0.4,
        preprocessing: 'standardized',
      } as const;
      const { training, test } = dataOf(changes);
      for (const axis of [0, 1] as const) {
        expect(mean(column(training, axis))).toBeCloseTo(0, 12);
        expect(variance(column(training, axis))).toBeCloseTo(1, 12);
        expect(Math.abs(mean(column(test, axis)))).toBeGreaterThan(1e-6);
        expect(Math.abs(variance(column(test, axis)) - 1)).toBeGreaterThan(1e-6);
      }
      const centered = dataOf({ ...changes, preprocessing: 'centered' }).training;
      const raw = dataOf({ ...changes, preprocessing: 'raw' }).training;
      for (const axis of [0, 1] as const) {
        expect(mean(column(centered, axis))).toBeCloseTo(0, 10);
        expect(variance(column(centered, axis))).toBeCloseTo(variance(column(raw, axis)), 8);
      }
    },
  );

  it('shift and scale change what the network is given, not the picture', () => {
    const plain = dataOf({});
    const moved = dataOf({ inputShift: -3, inputScale: 10 });
    expect(moved.training.points).toEqual(plain.training.points);
    plain.training.points.forEach((value, k) => {
      expect(moved.training.inputs[k]).toBeCloseTo((k % 2 === 1 ? 10 * value : value) - 3, 12);
    });
  });

  it.each(['raw', 'centered', 'standardized'] as const)(
    'a point of the picture is prepared as samples are: %s',
    (preprocessing) => {
      const data = dataOf({ preprocessing, inputShift: 2, inputScale: 0.5 });
      const inputs = new Float64Array(data.test.inputs.length);
      fillInputs(data, data.test.points, data.test.count, inputs);
      expect(inputs).toEqual(data.test.inputs);
    },
  );

  it('are prepared for as many points as there are, and no more', () => {
    const inputs = new Float64Array(6);
    fillInputs(dataOf({ inputShift: 5 }), Float64Array.of(1, 2, 3, 4, 5, 6), 1, inputs);
    expect([...inputs]).toEqual([6, 7, 0, 0, 0, 0]);
  });

  it.each(kinds)('of %s are what their description draws', (kind) => {
    for (const changes of [
      { noise: 0.3, positiveShare: 0.3 },
      { inputShift: 1, inputScale: 3, testShare: 0.25 },
    ]) {
      const data = dataOf({ kind, samples: 40, seed: 9, ...changes });
      const plain = plainData(data.settings);
      for (const part of ['training', 'test'] as const) {
        expect(data[part].count).toBe(plain[part].inputs.length);
        plain[part].inputs.flat().forEach((value, k) => {
          expect(data[part].inputs[k]).toBeCloseTo(value, 12);
        });
        plain[part].labels.forEach((label, i) => {
          expect(data[part].labels[i]).toBeCloseTo(label, 12);
        });
      }
    }
  });

  it('one seed always draws the same, another seed something else', () => {
    expect(dataOf({ seed: 5 })).toEqual(dataOf({ seed: 5 }));
    expect(dataOf({ seed: 5 }).training.points).not.toEqual(dataOf({ seed: 6 }).training.points);
  });

  it('nothing that is asked for throws or gives a number that is none', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 0, -1, 1e300));
    const settings = fc.record({
      kind: fc.constantFrom(...kinds),
      samples: number,
      noise: number,
      testShare: number,
      positiveShare: number,
      seed: number,
      inputShift: number,
      inputScale: number,
      preprocessing: fc.constantFrom('raw', 'centered', 'standardized'),
    });
    fc.assert(
      fc.property(settings, (wanted) => {
        const { training, test, settings: used } = createDataSet(wanted as DataSettings);
        expect(used).toEqual(resolvedDataSettings(used));
        expect(training.count).toBeGreaterThanOrEqual(2);
        expect(test.count).toBeGreaterThanOrEqual(1);
        for (const { inputs, labels } of [training, test])
          expect([...inputs, ...labels].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

import { applyScaler, fitScaler, type Scaler } from '../scaling/scaler';
import {
  classesOf,
  type DataSettings,
  type Preprocessing,
  resolvedDataSettings,
  testCountOf,
} from './data-settings';
import { drawSample, type Sample } from './draw-sample';
import { randomStream } from './random-stream';

/** Samples in flat arrays, row after row. */
export interface Split {
  readonly count: number;
  /** $x_1,x_2$ of each sample as the picture shows them. */
  readonly points: Float64Array;
  /** What the network is given: shifted, scaled and preprocessed. */
  readonly inputs: Float64Array;
  /** The number of the class, or the value to predict. */
  readonly labels: Float64Array;
}

/** Training and test samples. */
export interface DataSet {
  readonly settings: DataSettings;
  /** How many classes there are; 0 in regression. */
  readonly classes: number;
  readonly training: Split;
  readonly test: Split;
  /** Preprocessing of each input, fitted to the training samples. */
  readonly scalers: readonly [Scaler, Scaler];
}

const noScaler: Scaler = { center: 0, unit: 1, low: 0, stretch: 1 };

function scalerOf(preprocessing: Preprocessing, values: readonly number[]): Scaler {
  if (preprocessing === 'raw') return noScaler;
  return fitScaler(preprocessing === 'centered' ? 'centered' : 'zScore', values);
}

/** An input in the units of the data settings: the second one scaled, both shifted. */
const inUnits = ({ inputScale, inputShift }: DataSettings, value: number, axis: 0 | 1) =>
  (axis === 1 ? inputScale * value : value) + inputShift;

/**
 * Fills `inputs` with what the network is given for `count` points of the picture, both row after row.
 *
 * @example const inputs = new Float64Array(2); fillInputs(createDataSet({ ...defaultDataSettings, inputShift: 5 }),
 * Float64Array.of(1, 2), 1, inputs); inputs // [6, 7]
 */
export function fillInputs(
  { settings, scalers }: Pick<DataSet, 'settings' | 'scalers'>,
  points: Float64Array,
  count: number,
  inputs: Float64Array,
): void {
  for (let k = 0; k < 2 * count; k++) {
    const axis = k % 2 === 0 ? 0 : 1;
    inputs[k] = applyScaler(scalers[axis], inUnits(settings, points[k]!, axis));
  }
}

/** The class of sample `i`: the first $n$ samples hold the share $p$ of class 1 as nearly as whole numbers can, for every $n$. */
function labelOf({ kind, positiveShare }: DataSettings, i: number): number {
  const classes = classesOf(kind);
  if (classes !== 2) return classes === 0 ? 0 : i % classes;
  return Math.round((i + 1) * positiveShare) - Math.round(i * positiveShare);
}

/**
 * Draws samples and prepares them for a network. Training and test samples are drawn alike and independently; both have the shares of the
 * classes that were asked for, up to one sample. Settings out of range are resolved first, so nothing is thrown.
 *
 * @example createDataSet({ ...defaultDataSettings, samples: 100, testShare: 0.3 }).training.count // 70
 */
export function createDataSet(wanted: DataSettings): DataSet {
  const settings = resolvedDataSettings(wanted);
  const { kind, noise, samples, preprocessing } = settings;
  const random = randomStream(settings.seed, 'data');
  const drawn: Sample[] = Array.from({ length: samples }, (_, i) =>
    drawSample(kind, labelOf(settings, i), noise, random),
  );
  const testCount = testCountOf(settings);
  const trainingSamples = drawn.slice(0, samples - testCount);
  const fitted = (axis: 0 | 1) =>
    scalerOf(
      preprocessing,
      trainingSamples.map((sample) => inUnits(settings, sample[axis], axis)),
    );
  const scalers = [fitted(0), fitted(1)] as const;
  const split = (part: readonly Sample[]): Split => {
    const points = Float64Array.from(
      { length: 2 * part.length },
      (_, k) => part[k >> 1]![k % 2 === 0 ? 0 : 1],
    );
    const inputs = new Float64Array(points.length);
    fillInputs({ settings, scalers }, points, part.length, inputs);
    return { count: part.length, points, inputs, labels: Float64Array.from(part, ([, , label]) => label) };
  };
  return {
    settings,
    classes: classesOf(kind),
    training: split(trainingSamples),
    test: split(drawn.slice(samples - testCount)),
    scalers,
  };
}

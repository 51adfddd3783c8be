/** Kinds of data that are classified, and those with a surface to fit. */
export const classificationKinds = [
  'xor',
  'circles',
  'moons',
  'spiral',
  'gaussians',
  'threeClasses',
] as const;
export const regressionKinds = ['plane', 'waves'] as const;

/** A kind of data with a class as label. */
export type ClassificationKind = (typeof classificationKinds)[number];
/** A kind of data with a number as label. */
export type RegressionKind = (typeof regressionKinds)[number];
/** What the data look like. */
export type DataKind = ClassificationKind | RegressionKind;

/** What happens to the inputs before the network sees them, with means and deviations of the training samples only. */
export type Preprocessing = 'raw' | 'centered' | 'standardized';

/** How samples are drawn, and in which units the network is given them. */
export interface DataSettings {
  kind: DataKind;
  /** All samples, for training and test together. */
  samples: number;
  /** Standard deviation of what is added to both coordinates, or in regression to the label. */
  noise: number;
  /** The share of the samples that is kept for the test. */
  testShare: number;
  /** The share of class 1 where there are two classes. */
  positiveShare: number;
  seed: number;
  /** Added to both inputs, after the scale. */
  inputShift: number;
  /** What the second input is multiplied by: its unit against that of the first. */
  inputScale: number;
  preprocessing: Preprocessing;
}

/** Data at their simplest: 200 samples of XOR, half of them for the test, inputs as they are. */
export const defaultDataSettings: Readonly<DataSettings> = {
  kind: 'xor',
  samples: 200,
  noise: 0.1,
  testShare: 0.5,
  positiveShare: 0.5,
  seed: 1,
  inputShift: 0,
  inputScale: 1,
  preprocessing: 'raw',
};

/** Whether the labels are numbers and not classes. */
const isRegressionKind = (kind: DataKind): kind is RegressionKind =>
  (regressionKinds as readonly DataKind[]).includes(kind);

/**
 * How many classes a kind of data has; 0 in regression.
 *
 * @example classesOf('threeClasses') // 3
 */
export function classesOf(kind: DataKind): number {
  if (isRegressionKind(kind)) return 0;
  return kind === 'threeClasses' ? 3 : 2;
}

/** The ranges of the numbers of `DataSettings`. */
export const dataRanges = {
  samples: [10, 1000],
  noise: [0, 2],
  testShare: [0.1, 0.9],
  positiveShare: [0.01, 0.99],
  inputShift: [-100, 100],
  inputScale: [0.01, 100],
} as const;

/**
 * A number brought into a range; what is no number becomes the lower end.
 *
 * @example within([0, 1], 1.5) // 1
 */
export function within([low, high]: readonly [number, number], value: number): number {
  return value > low ? Math.min(value, high) : low;
}

/**
 * Settings that data can be drawn from, whatever was asked for: numbers are brought into their ranges, counts are rounded, and there are
 * at least one sample for the test and two for training.
 *
 * @example resolvedDataSettings({ ...defaultDataSettings, samples: 3 }).samples // 10
 */
export function resolvedDataSettings(settings: DataSettings): DataSettings {
  return {
    ...settings,
    samples: Math.round(within(dataRanges.samples, settings.samples)),
    noise: within(dataRanges.noise, settings.noise),
    testShare: within(dataRanges.testShare, settings.testShare),
    positiveShare: within(dataRanges.positiveShare, settings.positiveShare),
    seed: Number.isFinite(settings.seed) ? Math.round(settings.seed) : 1,
    inputShift: Number.isFinite(settings.inputShift) ? within(dataRanges.inputShift, settings.inputShift) : 0,
    inputScale: within(dataRanges.inputScale, settings.inputScale),
  };
}

/**
 * How many of the samples of resolved settings are kept for the test: at least one, and two are left for training.
 *
 * @example testCountOf({ ...defaultDataSettings, samples: 50, testShare: 0.3 }) // 15
 */
export function testCountOf({ samples, testShare }: DataSettings): number {
  return Math.min(Math.max(1, Math.round(samples * testShare)), samples - 2);
}

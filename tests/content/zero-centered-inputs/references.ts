import { type Reference, tenDecimals } from '../references/reference';

const eightDecimals = 5.1e-9;

const zigzag: Reference[] = [
  {
    demo: 'zigzag',
    gives: { conditionNumber: 7.41198417, learningRate: 3.03797468, stepsNeeded: 26 },
    absolute: eightDecimals,
  },
  {
    demo: 'zigzag',
    set: { steps: 1 },
    gives: { weightsNow: [0.35443038, -0.13670886] },
    absolute: eightDecimals,
  },
  {
    demo: 'zigzag',
    set: { centered: true },
    gives: { conditionNumber: 1.36226159, stepsNeeded: 4 },
    absolute: eightDecimals,
  },
];

const signs: Reference[] = [
  ...(['negative', 'positive', 'negative', 'positive', 'negative', 'negative'] as const).map(
    (pattern, i): Reference => ({
      demo: 'sign-pattern',
      set: { steps: i + 1 },
      gives: { pattern, mixedSteps: 0 },
    }),
  ),
  { demo: 'sign-pattern', set: { steps: 1 }, gives: { gradient: [-0.4, -0.1] } },
  {
    demo: 'sign-pattern',
    set: { steps: 2 },
    gives: { gradient: [0.15786777, 0.47360332] },
    absolute: eightDecimals,
  },
];

const conditioning: Reference[] = (
  [
    [{}, 3, 13.9282032303],
    [{ dimension: 10, mean: 0.5 }, 3.5, 18.19503997],
    [{ dimension: 10, source: 'uniform' }, 31, 152.076758],
    [{ dimension: 100 }, 101, 10401.999904],
    [{ dimension: 2, source: 'uniform' }, 7, 28.04767976],
    [{ dimension: 100, source: 'uniform' }, 301, 8162.083211],
  ] as const
).flatMap(([set, without, withBias]): Reference[] => [
  { demo: 'zero-mean-conditioning', set, gives: { conditionNumber: without } },
  {
    demo: 'zero-mean-conditioning',
    set: { ...set, bias: true },
    gives: { conditionNumber: withBias },
    absolute: withBias > 100 ? 5.1e-7 : withBias === 13.9282032303 ? tenDecimals : eightDecimals,
  },
]);

/** The reference values of the curriculum, page P20, with those of erratum E0.7. */
export const references: readonly Reference[] = [...zigzag, ...signs, ...conditioning];

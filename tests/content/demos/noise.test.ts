import { expect, it } from 'vitest';
import { queryToState } from '../../../src/demo/link';
import { type AnyValue, defaultValues } from '../../../src/demo/parameters';
import { writeParameter } from '../../../src/demo/reading';
import { loadDemo, topicOfDemo } from '../../../src/lab/registry';
import { isTested } from '../tested-topic';

/** What is exactly 0 is shown as 0, not as the rounding of what cancels. A state in which noise was seen once is listed here. */
const exactZeros: readonly {
  readonly demo: string;
  readonly set: Readonly<Record<string, AnyValue>>;
  /** Names of values, of lists whose values are all 0, or of one value of a list: `rates.1`. */
  readonly zero: readonly string[];
}[] = [
  { demo: 'activation-explorer', set: { focus: 'tanh' }, zero: ['mean'] },
  { demo: 'bn-steps', set: { batch: [1, 2, 3, 4, 5] }, zero: ['skewness', 'normalizedMean'] },
  { demo: 'bn-steps', set: { batch: [0.1, 0.2, 0.3] }, zero: ['skewness', 'normalizedMean'] },
  { demo: 'bn-steps', set: { batch: [-100, -99.5, -100], epsilon: 1e-8 }, zero: ['normalizedMean'] },
  {
    demo: 'relu-approximation',
    set: { target: 'absolute', pieces: 64 },
    zero: ['maximumError', 'scaledError', 'outsideError', 'meanAbsoluteError'],
  },
  { demo: 'relu-approximation', set: { pieces: 2 }, zero: ['outsideError'] },
  {
    demo: 'linear-collapse',
    set: { activation: 'identity', x: [0.3, 0.7], firstWeight11: 0.1, firstWeight12: 0.7, firstBias1: 0.2 },
    zero: ['gap', 'largestGap'],
  },
  {
    demo: 'dead-relu',
    set: { learningRate: 0.2, weight: 1, bias: 1, steps: 2000 },
    zero: ['loss', 'biasNow', 'gradientSize'],
  },
  {
    demo: 'bn-backward',
    set: { batch: Array(8).fill(99.5), upstream: Array(8).fill(5), gamma: 3 },
    zero: ['sum', 'dotCentered', 'inputGradient', 'numericalGradient', 'largestDifference'],
  },
  { demo: 'bn-backward', set: {}, zero: ['sum'] },
  {
    demo: 'momentum-valley',
    set: { optimal: true, examined: 'nesterov-look-ahead', conditionNumber: 21.8 },
    zero: ['rates.1'],
  },
];

const tested = exactZeros.filter(({ demo }) => isTested(topicOfDemo(demo)));

it.each(tested)('$demo shows exact zeros as 0 with $set', async ({ demo: id, set, zero }) => {
  const demo = await loadDemo(id);
  const pairs = Object.entries(set).map(([name, value]): [string, string] => [
    `${id}.${name}`,
    writeParameter(value),
  ]);
  const { values, problems } = queryToState(id, demo.params, pairs);
  expect(problems).toEqual([]);
  const result = demo.compute(values, () => {}) as Readonly<Record<string, unknown>>;
  const numbers = (place: string): unknown[] => {
    const [name = '', index] = place.split('.');
    const list = [result[name]].flat();
    return index === undefined ? list : [list[Number(index)]];
  };
  const noise = zero.flatMap((place) =>
    numbers(place)
      .filter((each) => each !== 0)
      .map((each) => `${place}: ${each}`),
  );
  expect(noise).toEqual([]);
});

it('is asked of values that the demos have', async () => {
  for (const { demo: id, zero } of exactZeros) {
    const demo = await loadDemo(id);
    const result = demo.compute(defaultValues(demo.params), () => {});
    for (const place of zero) expect(result, `${id} ${place}`).toHaveProperty(place.split('.')[0] ?? '');
  }
});

import { expect, it } from 'vitest';
import { defaultValues } from '../../../src/demo/parameters';
import { createRandom } from '../../../src/math/random';
import { demos, seedOf } from './demos';
import { differences } from './rules';
import { affordable, randomState } from './states';

it.each(demos.map(({ demo }) => ({ id: demo.id, demo })))(
  '$id gives the same result for the same parameters',
  ({ id, demo }) => {
    const random = createRandom(seedOf(id));
    const drawn = Array.from({ length: 20 }, () => randomState(demo, random));
    const states = [defaultValues(demo.params), ...affordable(demo, drawn, 2)];
    const first = states.map((state) => demo.compute(state, () => {}));
    // The second round comes after all of the first, so that a result cannot hang on what was computed before it.
    const found = states.flatMap((state, index) =>
      differences(
        first[index],
        demo.compute(state, () => {}),
      ),
    );
    expect(found).toEqual([]);
  },
  60_000,
);

import { it } from 'vitest';
import { loadDemo } from '../../../src/lab/registry';
import { createRandom } from '../../../src/math/random';
import { unfit } from '../demos/rules';
import { corners, randomState } from '../demos/states';

/** All demos that work in a worker are tried in a dozen states; the lab has more parts than a dozen states can join. */
it('every number of the lab is finite in 120 states anywhere and 60 corners', async ({ expect }) => {
  const demo = await loadDemo('network-lab');
  const random = createRandom(34);
  const states = [
    ...Array.from({ length: 120 }, () => randomState(demo, random)),
    ...corners(demo, random).slice(0, 60),
  ].map((state) => ({ ...state, steps: (state['steps'] as number) % 60 }));
  const wrong = states.flatMap((state) =>
    unfit(demo.compute(state, () => {})).map((place) => `${place} in ${JSON.stringify(state)}`),
  );
  expect(wrong.slice(0, 3)).toEqual([]);
});

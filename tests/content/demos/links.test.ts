import { expect, it } from 'vitest';
import { queryToState, stateToQuery } from '../../../src/demo/link';
import { defaultValues } from '../../../src/demo/parameters';
import { createRandom } from '../../../src/math/random';
import { demos, seedOf } from './demos';
import { differences } from './rules';
import { corners, randomState } from './states';

it.each(demos.map(({ demo }) => ({ id: demo.id, demo })))('a link to $id keeps its state', ({ id, demo }) => {
  const random = createRandom(seedOf(id));
  const states = [...corners(demo, random), ...Array.from({ length: 200 }, () => randomState(demo, random))];
  const lost = states.flatMap((state) => {
    const query = new URLSearchParams(stateToQuery(id, demo.params, state)).toString();
    const back = queryToState(id, demo.params, new URLSearchParams(query));
    return differences(back, { values: state, problems: [] }).map((problem) => `${problem}  in ${query}`);
  });
  expect(lost.slice(0, 3), `${lost.length} problems`).toEqual([]);
});

it.each(demos.map(({ demo }) => ({ id: demo.id, demo })))(
  'the default of $id has the empty link',
  ({ id, demo }) => {
    expect(stateToQuery(id, demo.params, defaultValues(demo.params))).toEqual([]);
  },
);

import { expect, it } from 'vitest';
import { defaultValues } from '../../../src/demo/parameters';
import { createRandom } from '../../../src/math/random';
import { agree, isCode } from './code-lies';
import { demos, seedOf } from './demos';
import { corners, optionStates } from './states';

/** That it gives the numbers beside it is asked in every state that is computed, by in-every-state. */

const withCode = demos.flatMap(({ demo }) =>
  demo.views.filter(isCode).map((view) => ({ id: demo.id, demo, view })),
);

it.runIf(withCode.length > 0).each(withCode)(
  'the code of $id is shown in some state',
  ({ id, demo, view }) => {
    const states = [
      defaultValues(demo.params),
      ...optionStates(demo),
      ...corners(demo, createRandom(seedOf(id))),
    ];
    expect(states.some((state) => view.when?.(state) !== false)).toBe(true);
  },
);

it('is compared to the digits that a readout shows', () => {
  expect(agree(0.12344, 0.12345, 4)).toBe(true);
  expect(agree(0.1233, 0.1235, 4)).toBe(false);
  expect(agree(1e-13, 0, 4)).toBe(true);
});

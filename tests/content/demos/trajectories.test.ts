import { expect, it } from 'vitest';
import type { Demo } from '../../../src/demo/define-demo';
import { defaultValues, type NumberParameter, type State } from '../../../src/demo/parameters';
import { createRandom } from '../../../src/math/random';
import { seedOf } from './demos';
import { differences } from './rules';
import { affordable, randomState } from './states';
import { withSample } from './with-sample';

const walking = withSample.flatMap(({ demo, quick }) =>
  demo.trajectory ? [{ id: demo.id, demo, quick, along: demo.trajectory.along }] : [],
);

/** Two states on other ways: after them a demo has forgotten the way that it was on. */
function makeForget(demo: Demo, along: string, state: State): void {
  const random = createRandom(1);
  let forgotten = 0;
  while (forgotten < 2) {
    const other = { ...randomState(demo, random), [along]: 0 };
    if (JSON.stringify(other) === JSON.stringify({ ...state, [along]: 0 })) continue;
    demo.trajectory?.approach(other, () => true);
    forgotten += 1;
  }
}

it.each(walking)('$id comes to the same from any side', ({ id, demo, quick, along }) => {
  const random = createRandom(seedOf(id));
  const { min, max } = demo.params[along] as NumberParameter;
  const farthest = Math.min(max, min + 150);
  const drawn = Array.from({ length: 8 }, () => ({ ...randomState(demo, random), ...quick }));
  for (const state of [defaultValues(demo.params), ...affordable(demo, drawn, 2)]) {
    const at = (step: number): object => demo.compute({ ...state, [along]: step }, () => {});
    const asked = Array.from({ length: 6 }, () => min + random.integer(farthest - min + 1));
    // What is compared is kept as text: a result must not hold parts of a run that goes on.
    const found = [farthest, ...asked].map((step) => [step, JSON.stringify(at(step))] as const);
    for (const [step, result] of found) {
      makeForget(demo, along, state);
      expect(differences(JSON.parse(result), JSON.parse(JSON.stringify(at(step)))), `${step} steps`).toEqual(
        [],
      );
    }
  }
});

import { expect, it } from 'vitest';
import type { Demo } from '../../../src/demo/define-demo';
import { defaultValues, type State } from '../../../src/demo/parameters';
import { languages } from '../../../src/demo/words';
import { sayRemark, saySummary } from '../../../src/lab/told';
import { createRandom } from '../../../src/math/random';
import { seedOf } from './demos';
import { differences } from './rules';
import { affordable, optionStates, randomState, randomValue } from './states';
import { withSample } from './with-sample';

const acting = withSample.flatMap(({ demo, quick }) =>
  Object.entries(demo.acts ?? {}).map(([name, acts]) => ({
    what: `${demo.id}.${name}`,
    demo,
    name,
    quick,
    acts: (state: State) => acts?.(state) ?? true,
  })),
);

/** All that a reader is shown of a state. */
function shownOf(demo: Demo, params: State): object {
  const result = demo.compute(params, () => {});
  const said = languages.map((language) => [
    saySummary(demo, params, result, language),
    sayRemark(demo, params, result, language),
  ]);
  return { result, said };
}

it.each(acting)(
  '$what changes something where it is said to act, and nothing elsewhere',
  ({ demo, name, quick, acts }) => {
    const random = createRandom(seedOf(name));
    const drawn = Array.from({ length: 60 }, () => ({ ...randomState(demo, random), ...quick }));
    const pool = [defaultValues(demo.params), ...optionStates(demo).slice(0, 200), ...drawn];
    // Of a slow demo few states are tried, and both kinds must be among them.
    const [on, off] = [pool.filter(acts), pool.filter((state) => !acts(state))];
    const turns = on.flatMap((state, place) => [state, ...off.slice(place, place + 1)]);
    const states = affordable(demo, [...turns, ...off.slice(on.length)], 16);
    const parameter = demo.params[name]!;
    const changed = states.map((state) => ({ ...state, [name]: randomValue(parameter, random) }));
    const differing = states.map((state, index) =>
      differences(shownOf(demo, state), shownOf(demo, changed[index]!)),
    );
    const active = states.map(acts);
    expect(differing.filter((found, index) => !active[index] && found.length > 0).slice(0, 3)).toEqual([]);
    expect(active.filter((isActive) => !isActive).length, 'states in which it does not act').toBeGreaterThan(
      2,
    );
    expect(differing.filter((found, index) => active[index] && found.length > 0).length).toBeGreaterThan(2);
  },
);

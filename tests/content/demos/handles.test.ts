import { expect, it } from 'vitest';
import type { Demo } from '../../../src/demo/define-demo';
import { defaultValues, type State } from '../../../src/demo/parameters';
import { type DrawnView, drawView, stillSize } from '../../../src/lab/drawing';
import { changesOf, gripsOf, nudged } from '../../../src/lab/grips';
import { createRandom } from '../../../src/math/random';
import { demos, seedOf } from './demos';
import { affordable, randomState } from './states';

const grabbed = demos.flatMap(({ demo }) =>
  demo.views
    .filter((view): view is DrawnView => 'handles' in view && view.handles !== undefined)
    .map((view) => ({ id: demo.id, title: view.title, demo, view })),
);

/** What is wrong with the handles of a picture in one state, moved both ways along each axis by an arrow key. */
function problemsOf(demo: Demo, view: DrawnView, params: State): string[] {
  const shown = { params, result: demo.compute(params, () => {}) };
  const { x, y, frame } = drawView(view, shown, demo.words, 'en', stillSize(view));
  return (view.handles ?? []).flatMap((handle) =>
    gripsOf(handle, demo.params, shown).flatMap((grip) =>
      (['x', 'y'] as const).flatMap((axis) => {
        const direction = grip[axis];
        const place = grip.at[axis];
        const map = axis === 'x' ? x : y;
        if (place !== undefined && Number.isNaN(map.toPixel(place))) return [`no place on ${axis}`];
        if (!direction) return [];
        const { range, parameter } = direction;
        const moved = [-5, 5, -frame.right, frame.right].map((pixels) => {
          const value = nudged(direction, shown, map, pixels);
          const next = { ...params, ...changesOf(grip, params, { [axis]: value }) };
          return { value, isOther: JSON.stringify(next) !== JSON.stringify(params) };
        });
        return [
          ...(moved.some(({ isOther }) => isOther) ? [] : [`${parameter} is not moved`]),
          ...moved
            .filter(({ value }) => !(value >= range.min && value <= range.max))
            .map(({ value }) => `${parameter} becomes ${value}`),
        ];
      }),
    ),
  );
}

it.each(grabbed)(
  '$id: what can be grabbed in “$title” moves its parameter and stays in its range',
  ({ id, demo, view }) => {
    const random = createRandom(seedOf(id));
    const drawn = Array.from({ length: 10 }, () => randomState(demo, random));
    const states = [defaultValues(demo.params), ...affordable(demo, drawn, 2)];
    expect(states.flatMap((state) => problemsOf(demo, view, state))).toEqual([]);
  },
);

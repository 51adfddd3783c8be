import { expect, it } from 'vitest';
import { defaultValues } from '../../../src/demo/parameters';
import { sayRemark, saySummary } from '../../../src/lab/told';
import { createRandom } from '../../../src/math/random';
import { avoidedIn } from '../../glossary/avoided';
import { demos, seedOf } from './demos';
import { affordable, corners } from './states';

it.each(demos)(
  '$demo.id has no Chinese word that the glossary says to avoid',
  ({ demo }) => {
    const states = [
      defaultValues(demo.params),
      ...affordable(demo, corners(demo, createRandom(seedOf(demo.id))).slice(0, 12), 1),
    ];
    const sentences = states.flatMap((state) => {
      const result = demo.compute(state, () => {});
      return [saySummary(demo, state, result, 'zh'), sayRemark(demo, state, result, 'zh') ?? ''];
    });
    const said = new Set([...Object.values(demo.words).map(({ zh }) => zh), ...sentences]);
    const found = [...said].flatMap((text) => avoidedIn(text).map(({ advice }) => `${text}: ${advice}`));
    expect(found).toEqual([]);
  },
  60_000,
);

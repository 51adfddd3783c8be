import { expect, it } from 'vitest';
import { defaultValues } from '../../../src/demo/parameters';
import { terms } from '../../../src/glossary/terms';
import { sayRemark, saySummary } from '../../../src/lab/told';
import { createRandom } from '../../../src/math/random';
import { demos, seedOf } from './demos';
import { affordable, corners } from './states';

const avoided = terms.flatMap(({ zh, avoid = [] }) => avoid.map((word) => ({ word, zh })));

it('the glossary says which words to avoid', () => {
  expect(avoided.length).toBeGreaterThan(3);
});

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
    const found = [...said].flatMap((text) =>
      avoided
        .filter(({ word }) => text.includes(word))
        .map(({ word, zh }) => `${text}: ${word}, write ${zh}`),
    );
    expect(found).toEqual([]);
  },
  60_000,
);

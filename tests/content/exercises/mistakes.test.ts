import { describe, expect, it } from 'vitest';
import { queryToState } from '../../../src/demo/link';
import { demoQuery } from '../../../src/exercise/demo-link';
import { mistakesOf } from '../../../src/exercise/variant';
import { pictureInLink } from '../../../src/lab/browser/main-picture';
import { loadDemo } from '../../../src/lab/registry';
import { notesIn } from '../notes';
import { exercises, problemsIn } from './exercises';

const demosOnPages = new Set(
  notesIn('en')
    .filter(({ isTopic }) => isTopic)
    .flatMap(({ demos }) => demos),
);

describe.each(exercises)('the wrong answers of $id', ({ exercise }) => {
  const mistakes = Object.entries(mistakesOf(exercise));

  it('link to states that their demos have', async () => {
    const demos = new Map(
      await Promise.all(
        [...demosOnPages].map(
          async (id): Promise<[string, Awaited<ReturnType<typeof loadDemo>>]> => [id, await loadDemo(id)],
        ),
      ),
    );
    expect(
      problemsIn(exercise, ({ values }) =>
        mistakes.flatMap(([key, { see }]) => {
          const state = see?.(values);
          if (state === undefined) return [];
          const demo = demos.get(state.demo);
          if (demo === undefined) return [`${key}: no page has the demo ${state.demo}`];
          const query = new URLSearchParams(demoQuery(state));
          const { problems } = queryToState(state.demo, demo.params, query);
          return [...problems, ...pictureInLink(demo, query).problems].map(
            ({ name, given, kind }) => `${key}: ${name}=${given} is ${kind}`,
          );
        }),
      ),
    ).toEqual([]);
  });
});

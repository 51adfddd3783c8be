import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Demo } from '../../../src/demo/define-demo';
import { stateToQuery } from '../../../src/demo/link';
import type { State } from '../../../src/demo/parameters';
import { createRandom, type Random } from '../../../src/math/random';
import { codeLies, isCode } from './code-lies';
import { demos, seedOf } from './demos';
import { brokenSentences, brokenViews, differences, unfit } from './rules';
import { strayNumbers } from './stray-numbers';

/** Computes every demo once in each of the states, and checks the rules that hold in every state. */
export function inEveryState(states: (demo: Demo, random: Random) => readonly State[]): void {
  describe.each(demos.map(({ demo }) => ({ id: demo.id, demo })))(
    '$id',
    ({ id, demo }) => {
      let computed: { state: State; result: object }[] = [];

      /** Fails with the link to the first states that break a rule. */
      function expectNone(problems: (params: State, result: object) => string[]): void {
        const found = computed.flatMap(({ state, result }) =>
          problems(state, result).map((problem) => {
            const link = new URLSearchParams(stateToQuery(id, demo.params, state));
            return `${problem}  at ?${decodeURIComponent(String(link))}`;
          }),
        );
        expect(found.slice(0, 3), `${found.length} problems`).toEqual([]);
      }

      beforeAll(() => {
        computed = states(demo, createRandom(seedOf(id))).map((state) => ({
          state,
          result: demo.compute(state, () => {}),
        }));
      });
      afterAll(() => {
        computed = [];
      });

      it('has states to be tested in', () => {
        expect(computed.length).toBeGreaterThan(0);
      });
      it('gives finite numbers', () => {
        expectNone((_, result) => unfit(result));
      });
      it('gives results that survive JSON', () => {
        expectNone((_, result) => differences(result, JSON.parse(JSON.stringify(result))));
      });
      it('shows something in every view', () => {
        expectNone((state, result) => brokenViews(demo, state, result));
      });
      if (demo.views.some(isCode))
        it('has code that gives the numbers beside it, or is hidden', () => {
          expectNone((state, result) => codeLies(demo, state, result));
        });
      it('has a summary that says no number that the demo does not show', () => {
        expectNone((state, result) => strayNumbers(demo, state, result));
      });
      it('says what it shows in both languages', () => {
        expectNone((state, result) => brokenSentences(demo, state, result));
      });
    },
    60_000,
  );
}

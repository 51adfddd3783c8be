import { expect, it } from 'vitest';
import type { Demo } from '../../../src/demo/define-demo';
import { stateToQuery } from '../../../src/demo/link';
import { defaultValues, type State } from '../../../src/demo/parameters';
import { createRandom } from '../../../src/math/random';
import { sized, soakSeed, Tally } from '../../soak/soak';
import { codeLies } from './code-lies';
import { demos, seedOf } from './demos';
import { brokenSentences, brokenViews, differences, unfit } from './rules';
import { affordable, randomState } from './states';
import { brokenElsewhere } from './taken-along';

/** All rules at once, in states that a soak run draws anew; `random-states.test.ts` has more states and fewer rules. */

type Shown = { readonly params: State; readonly result: object };

function problemsOf(demo: Demo, shown: Shown, pinned: Shown): string[] {
  const { params, result } = shown;
  return [
    ...unfit(result),
    ...differences(result, JSON.parse(JSON.stringify(result))),
    ...brokenViews(demo, params, result),
    ...codeLies(demo, params, result),
    ...brokenSentences(demo, params, result),
    ...brokenElsewhere(demo, shown, pinned),
  ];
}

it.each(demos.map(({ demo }) => ({ id: demo.id, demo })))(
  '$id keeps all rules in drawn states, and gives the same for each of them again',
  ({ id, demo }) => {
    const random = createRandom((seedOf(id) + soakSeed) >>> 0);
    const drawn = Array.from({ length: sized(20, 74) }, () => randomState(demo, random));
    const first = { params: defaultValues(demo.params) };
    const tally = new Tally('states of demos, without a browser');
    const problems: string[] = [];
    const states = [first.params, ...affordable(demo, drawn, sized(2, 12))];
    const counts = states.map(() => ({ exceptions: 0, lost: 0, slowest: 0 }));
    const attempt = (index: number, work: (params: State) => string[]): void => {
      const [params, count] = [states[index]!, counts[index]!];
      const start = performance.now();
      let found: string[];
      try {
        found = work(params);
        count.lost += found.length;
      } catch (error) {
        found = [String(error)];
        count.exceptions += 1;
      }
      count.slowest = Math.max(count.slowest, performance.now() - start);
      const place = decodeURIComponent(String(new URLSearchParams(stateToQuery(id, demo.params, params))));
      problems.push(...found.map((problem) => `${problem}  at ?${place}`));
    };

    let pinned: Shown = { ...first, result: demo.compute(first.params, () => {}) };
    const texts = states.map(() => '');
    states.forEach((_, index) => {
      attempt(index, (params) => {
        const shown = { params, result: demo.compute(params, () => {}) };
        texts[index] = JSON.stringify(shown.result);
        const found = problemsOf(demo, shown, pinned);
        pinned = shown;
        return found;
      });
    });
    // After all others, so that a result cannot hang on what was computed before it.
    states.forEach((_, index) => {
      attempt(index, (params) => {
        const again = JSON.stringify(demo.compute(params, () => {}));
        return again === texts[index] ? [] : ['it gives something else when it is computed again'];
      });
    });
    for (const count of counts) tally.add(count);
    expect(problems.slice(0, 3), `${problems.length} problems`).toEqual([]);
  },
  sized(60_000, 600_000),
);

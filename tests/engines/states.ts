import type { Demo } from '../../src/demo/define-demo';
import { stateToQuery } from '../../src/demo/link';
import { defaultValues, type State } from '../../src/demo/parameters';
import { createRandom, type Random } from '../../src/math/random';
import { randomState, randomValue } from '../content/demos/states';
import { readoutNames } from '../e2e/demo-page';
import type { Written } from '../e2e/driver';
import { written } from '../e2e/written';
import { boundOf } from './bounds';

/** A demo in a state, and what it must say there: what Node computes, as the build does. */
export interface DemoState {
  readonly id: string;
  /** The controls that are set, from the default on. */
  readonly values: Written;
  readonly numbers: readonly {
    readonly name: string;
    readonly value: number | string | null | readonly number[];
    readonly bound: { readonly relative: number; readonly absolute: number };
  }[];
}

function stateOf(demo: Demo, changed: State): DemoState {
  const state = { ...defaultValues(demo.params), ...changed };
  const result: Record<string, unknown> = { ...demo.compute(state, () => {}) };
  const numbers = readoutNames(demo).map((name) => ({
    name,
    value: JSON.parse(JSON.stringify(result[name] ?? null)),
    bound: boundOf(demo.id, name),
  }));
  return { id: demo.id, values: written(demo, changed), numbers };
}

/** The same for each demo in every run. */
const randomOf = ({ id }: Demo): Random => createRandom(id.length * 1009 + id.charCodeAt(0));

/** The demo as it stands on its page. */
export const usual = (demo: Demo): DemoState => stateOf(demo, {});

/** With one control moved: the first that can be. */
export function moved(demo: Demo): DemoState {
  const random = randomOf(demo);
  for (const [name, parameter] of Object.entries(demo.params)) {
    for (let draws = 0; draws < 10; draws++) {
      const value = randomValue(parameter, random);
      if (JSON.stringify(value) !== JSON.stringify(parameter.value)) return stateOf(demo, { [name]: value });
    }
  }
  throw new Error(`${demo.id} has no control that moves`);
}

/** With every control somewhere else, as a link sets it. */
export function linked(demo: Demo): { state: DemoState; pairs: readonly [key: string, text: string][] } {
  const values = randomState(demo, randomOf(demo));
  return { state: stateOf(demo, values), pairs: stateToQuery(demo.id, demo.params, values) };
}

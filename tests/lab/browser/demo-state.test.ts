import { expect, it } from 'vitest';
import type { State } from '../../../src/demo/parameters';
import { createDemoState, type Origin } from '../../../src/lab/browser/demo-state';

it('tells every subscriber the new state, in the order in which they came', () => {
  const state = createDemoState({ beta: 0.9, seed: 1 });
  const told: [string, State][] = [];
  state.subscribe((now) => told.push(['first', now]));
  state.subscribe((now) => told.push(['second', now]));
  state.change({ beta: 0.5 });
  expect(told).toEqual([
    ['first', { beta: 0.5, seed: 1 }],
    ['second', { beta: 0.5, seed: 1 }],
  ]);
});

it('has the new state already while it tells it', () => {
  const state = createDemoState({ steps: 0 });
  const seen: unknown[] = [];
  state.subscribe(() => seen.push(state.get()['steps']));
  state.set({ steps: 7 });
  expect(seen).toEqual([7]);
});

it('says whether the change came from a field that the reader has in hand, or was a jump', () => {
  const state = createDemoState({ beta: 0.9 });
  const origins: Origin[] = [];
  state.subscribe((_, origin) => origins.push(origin));
  state.change({ beta: 0.8 }, 'field');
  state.change({ beta: 0.7 });
  state.set({ beta: 0.6 });
  expect(origins).toEqual(['field', 'elsewhere', 'jump']);
});

it('leaves states that were given out as they are', () => {
  const state = createDemoState({ beta: 0.9 });
  const before = state.get();
  state.change({ beta: 0.1 });
  expect(before).toEqual({ beta: 0.9 });
});

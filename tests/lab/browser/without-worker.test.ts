import { afterEach, expect, it, vi } from 'vitest';
import { defaultValues, type State } from '../../../src/demo/parameters';
import { Computation } from '../../../src/lab/browser/computation';
import { createRandom } from '../../../src/math/random';
import { demos, seedOf } from '../../content/demos/demos';
import { corners } from '../../content/demos/states';

class Refused {
  constructor() {
    throw new DOMException('cannot be accessed from origin null', 'SecurityError');
  }
}

/** A worker whose script does not come. */
class Broken extends EventTarget {
  postMessage(): void {
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
  terminate(): void {}
}

const ways: readonly (readonly [string, unknown])[] = [
  ['there is none', undefined],
  ['its constructor throws', Refused],
  ['it fires an error', Broken],
];

/** One state of each demo that is computed in a worker. */
const inWorker = demos.flatMap(({ demo }) => {
  const states: State[] = [defaultValues(demo.params), ...corners(demo, createRandom(seedOf(demo.id)))];
  const state = states.find((each) => demo.inWorker?.(each));
  return state ? [{ demo, state }] : [];
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each(ways)(
  'every demo that computes in a worker computes in the page when %s',
  async (_, worker) => {
    expect(inWorker.length).toBeGreaterThan(0);
    vi.stubGlobal('Worker', worker);
    for (const { demo, state } of inWorker) {
      const result = await new Promise((done) => {
        const events = { done: (_state: State, found: object) => done(found), progress() {} };
        new Computation(demo, 'https://a.org/_astro/demo.js', events).request(state);
      });
      expect(result, demo.id).toEqual(demo.compute(state, () => {}));
    }
  },
  60_000,
);

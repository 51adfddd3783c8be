import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Demo } from '../../../src/demo/define-demo';
import { Computation, type ComputeRequest } from '../../../src/lab/browser/computation';
import { sample } from '../sample-demo';

/** A worker that answers when the test says so. */
class StubWorker extends EventTarget {
  static readonly all: StubWorker[] = [];
  readonly requests: ComputeRequest[] = [];
  isTerminated = false;

  constructor() {
    super();
    StubWorker.all.push(this);
  }

  postMessage(request: ComputeRequest): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(
    part: { progress: number } | { result: object } | { failed: true },
    { ticket } = this.requests.at(-1)!,
  ): void {
    this.dispatchEvent(new MessageEvent('message', { data: { ticket, ...part } }));
  }
}

/** Slopes above 1 are the long ones. */
const demo: Demo = { ...sample, inWorker: ({ slope }) => (slope as number) > 1 };

function computationOf(of = demo) {
  const done: unknown[] = [];
  const progress: (number | null)[] = [];
  const computation = new Computation(of, 'https://a.org/_astro/sample.js', {
    done: ({ slope }) => done.push(slope),
    progress: (fraction) => progress.push(fraction),
  });
  return { computation, done, progress };
}

const asked = (): unknown[] =>
  StubWorker.all.flatMap(({ requests }) => requests.map(({ params }) => params['slope']));

beforeEach(() => {
  StubWorker.all.length = 0;
  vi.stubGlobal('Worker', StubWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('computes what is quick at once, without a worker', () => {
  const { computation, done } = computationOf();
  computation.request({ slope: 0.5 });
  expect([done, asked()]).toEqual([[0.5], []]);
});

it('keeps only the newest of the states that wait for a long computation', () => {
  const { computation, done, progress } = computationOf();
  for (const slope of [1.5, 1.6, 1.7]) computation.request({ slope });
  const [worker] = StubWorker.all;
  worker?.answer({ progress: 0.5 });
  worker?.answer({ result: {} });
  expect([asked(), done]).toEqual([[1.5, 1.7], [1.5]]);
  expect(progress).toEqual([0.5, null]);
});

it('drops a long computation for a quick one, and its answer with it', () => {
  const { computation, done, progress } = computationOf();
  computation.request({ slope: 1.5 });
  computation.request({ slope: 0 });
  const [worker] = StubWorker.all;
  worker?.answer({ result: {} });
  expect([worker?.isTerminated, done, progress]).toEqual([true, [0], [null]]);
});

it('gives up a computation that has run for long when a newer state is asked for', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const { computation } = computationOf();
  computation.request({ slope: 1.5 });
  now.mockReturnValue(1000);
  computation.request({ slope: 1.6 });
  expect([StubWorker.all.map(({ isTerminated }) => isTerminated), asked()]).toEqual([
    [true, false],
    [1.5, 1.6],
  ]);
});

it('shows the newest state when the worker fails while another one waits', () => {
  const { computation, done } = computationOf();
  for (const slope of [1.5, 1.6, 1.7]) computation.request({ slope });
  StubWorker.all[0]?.dispatchEvent(new Event('error'));
  expect(done).toEqual([1.7]);
});

it('computes in the page what the worker says it could not, and asks a new worker next', () => {
  const { computation, done, progress } = computationOf();
  computation.request({ slope: 1.5 });
  StubWorker.all[0]?.answer({ failed: true });
  expect([done, progress, StubWorker.all[0]?.isTerminated]).toEqual([[1.5], [null], true]);
  computation.request({ slope: 1.6 });
  StubWorker.all[1]?.answer({ result: {} });
  expect([StubWorker.all.length, done]).toEqual([2, [1.5, 1.6]]);
});

it('does not wait for a third state to give up a long computation', () => {
  vi.useFakeTimers();
  const { computation } = computationOf();
  for (const slope of [1.5, 1.6]) computation.request({ slope });
  vi.advanceTimersByTime(399);
  expect(asked()).toEqual([1.5]);
  vi.advanceTimersByTime(1);
  expect(asked()).toEqual([1.5, 1.6]);
  vi.useRealTimers();
});

/** The slope as a number of steps on one way. */
const walk: Demo = { ...demo, trajectory: { along: 'slope', approach: () => 1 } };

it('keeps the worker that knows the way, and lets it drop what is no longer wanted', () => {
  vi.useFakeTimers();
  const { computation, done } = computationOf(walk);
  for (const slope of [1.9, 1.2]) computation.request({ slope });
  vi.advanceTimersByTime(400);
  const [worker, ...others] = StubWorker.all;
  worker?.answer({ result: {} }, worker.requests[0]);
  worker?.answer({ result: {} });
  expect([others, worker?.isTerminated, asked(), done]).toEqual([[], false, [1.9, 1.2], [1.2]]);
  vi.useRealTimers();
});

it('shows a state on the way to one that is wanted later', () => {
  vi.useFakeTimers();
  const { computation, done } = computationOf(walk);
  for (const slope of [1.2, 1.9]) computation.request({ slope });
  vi.advanceTimersByTime(10_000);
  expect([asked(), computation.isBusy()]).toEqual([[1.2], true]);
  StubWorker.all[0]?.answer({ result: {} });
  StubWorker.all[0]?.answer({ result: {} });
  expect([asked(), done, computation.isBusy()]).toEqual([[1.2, 1.9], [1.2, 1.9], false]);
  vi.useRealTimers();
});

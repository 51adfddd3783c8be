import { afterEach, expect, it, vi } from 'vitest';
import { RenderQueue } from '../../../src/lab/browser/render-queue';
import { stubFrames } from './frames';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A queue whose jobs each take some milliseconds. */
function queueOfJobs(duration: number) {
  const frames = stubFrames();
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const queue = new RenderQueue();
  const done: string[] = [];
  const schedule = (name: string, text = name): void =>
    queue.schedule(name, () => {
      now += duration;
      done.push(text);
    });
  return { ...frames, schedule, done };
}

it('runs quick jobs in one frame, in the order in which they came', () => {
  const { schedule, frame, isWaiting, done } = queueOfJobs(1);
  for (const name of ['compute', 'sentences', '0']) schedule(name);
  frame();
  expect([done, isWaiting()]).toEqual([['compute', 'sentences', '0'], false]);
});

it('replaces a job that still waits', () => {
  const { schedule, frame, done } = queueOfJobs(1);
  schedule('0', 'old');
  schedule('1');
  schedule('0', 'new');
  frame();
  expect(done).toEqual(['new', '1']);
});

it('goes on in the next frame with what a slow job left, before what came later', () => {
  const { schedule, frame, done } = queueOfJobs(7);
  schedule('0');
  schedule('1');
  frame();
  schedule('0', '0 again');
  expect(done).toEqual(['0']);
  frame();
  frame();
  expect(done).toEqual(['0', '1', '0 again']);
});

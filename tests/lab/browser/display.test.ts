import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDisplay } from '../../../src/lab/browser/display';
import { RenderQueue } from '../../../src/lab/browser/render-queue';
import { stubFrames } from './frames';

/** A demo with a large picture, numbers, and so many thumbnails; all are on the screen. */
function displayWith(thumbnails: number) {
  const { frame } = stubFrames();
  const names = ['main', 'numbers', ...Array.from({ length: thumbnails }, (_, index) => `small ${index}`)];
  let drawn: string[] = [];
  const parts = names.map((name) => ({
    element: { matches: () => name.startsWith('small') } as unknown as Element,
    render: () => void drawn.push(name),
  }));
  const display = createDisplay(parts, () => {}, new RenderQueue());
  return {
    names,
    /** What is drawn for one state that comes so many milliseconds after the last. */
    after(milliseconds: number): string[] {
      vi.advanceTimersByTime(milliseconds);
      drawn = [];
      display.show({ params: {}, result: {} });
      frame();
      return drawn;
    },
    /** What is drawn while nothing happens. */
    atRest(): string[] {
      drawn = [];
      vi.advanceTimersByTime(1000);
      frame();
      return drawn;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe(): void {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('draws everything for a state that stands alone', () => {
  const { after, names } = displayWith(7);
  expect(after(0)).toEqual(names);
  expect(after(500)).toEqual(names);
});

it('draws the large picture and the numbers for each of many states, and two thumbnails in turn', () => {
  const { after, atRest } = displayWith(5);
  after(0);
  const frames = Array.from({ length: 10 }, () => after(16));
  for (const drawn of frames) {
    expect(drawn.slice(0, 2)).toEqual(['main', 'numbers']);
    expect(drawn).toHaveLength(4);
  }
  const turns = frames.flatMap((drawn) => drawn.slice(2));
  for (let index = 0; index < 5; index++)
    expect(turns.filter((name) => name === `small ${index}`)).toHaveLength(4);
  expect(new Set([...frames.at(-1)!, ...atRest()]).size).toBe(7);
  expect(atRest()).toEqual([]);
});

it('draws all of a few thumbnails every time', () => {
  const { after, names } = displayWith(2);
  after(0);
  expect(after(16)).toEqual(names);
});

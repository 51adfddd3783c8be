import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSpeaker } from '../../../src/lab/browser/speak';

/** A demo of which only the sentences matter. */
function demoThatSays(sentence: string) {
  const parts = {
    '.summary': { textContent: sentence },
    '.remark': { textContent: '' },
    '.announcement': { textContent: '' },
  };
  const root = { querySelector: (selector: keyof typeof parts) => parts[selector] };
  return { root: root as unknown as HTMLElement, parts };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('speaks once when the reader rests, what the demo says by then', () => {
  const { root, parts } = demoThatSays('After 50 epochs …');
  const speak = createSpeaker(root, () => false);
  for (let change = 0; change < 5; change++) {
    speak();
    vi.advanceTimersByTime(300);
  }
  expect(parts['.announcement'].textContent).toBe('');
  parts['.summary'].textContent = 'After 55 epochs …';
  parts['.remark'].textContent = 'All units are equal.';
  vi.advanceTimersByTime(800);
  expect(parts['.announcement'].textContent).toBe('After 55 epochs … All units are equal.');
});

it('says nothing of the state before while a long computation is under way', () => {
  const { root, parts } = demoThatSays('After 50 epochs …');
  let isComputing = true;
  createSpeaker(root, () => isComputing)();
  vi.advanceTimersByTime(5000);
  expect(parts['.announcement'].textContent).toBe('');
  parts['.summary'].textContent = 'After 1000 epochs …';
  isComputing = false;
  vi.advanceTimersByTime(1000);
  expect(parts['.announcement'].textContent).toBe('After 1000 epochs …');
});

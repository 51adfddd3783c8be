import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginStore, openStore } from '../../../src/practice/store/open-store';
import { freshBrowser } from './browser';

beforeEach(freshBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('a page has one store, which leaves behind what is unwritten when the page is left or put aside', async () => {
  const listeners = new Map<string, () => void>();
  let calls = 0;
  vi.stubGlobal('addEventListener', (kind: string, listener: () => void) => {
    calls += 1;
    listeners.set(kind, listener);
  });
  const store = beginStore();
  expect(beginStore()).toBe(store);
  expect(await openStore()).toBe(store);
  expect(calls).toBe(2);

  let left = 0;
  vi.spyOn(store, 'leaveBehind').mockImplementation(() => {
    left += 1;
  });
  for (const kind of ['pagehide', 'visibilitychange']) listeners.get(kind)?.();
  expect(left).toBe(2);
});

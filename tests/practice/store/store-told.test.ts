import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Store } from '../../../src/practice/store/store';
import { someReview } from './arbitrary';
import { freshBrowser, rowsOf } from './browser';

/** What a store says of itself: its trouble, its news, and what it asks of the browser. */

const review = { ...someReview, from: 'review' } as const;

beforeEach(freshBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Lets the database refuse what `name` does until mocks are restored. */
function refuse(name: 'put' | 'getAll'): void {
  vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
}

it('is still in trouble after reading, while a single answer waits to be written', async () => {
  const store = new Store();
  refuse('put');
  await store.addReview(review);
  expect((await store.contents()).reviews).toHaveLength(1);
  expect(store.trouble).toBe('full');
});

it('is out of trouble once reading works, when nothing waits to be written', async () => {
  const store = new Store();
  refuse('getAll');
  await store.contents();
  expect(store.trouble).toBeDefined();
  vi.restoreAllMocks();
  await store.contents();
  expect(store.trouble).toBeUndefined();
});

it('keeps what the database refused for the next try', async () => {
  const store = new Store();
  refuse('put');
  await store.addReview(review);
  vi.restoreAllMocks();
  await store.addReview({ ...review, at: review.at + 1 });
  expect(await rowsOf('reviews')).toHaveLength(2);
});

it('says that it was cleared to who listens on its page', async () => {
  const store = new Store();
  await store.addReview(review);
  const heard: string[] = [];
  store.onChange((by) => {
    heard.push(by);
  });
  expect(await store.clear()).toBe(true);
  expect(heard).toEqual(['page']);
});

it('asks the browser to keep the answers at the first of them and at the fifty-first', async () => {
  let asked = 0;
  const persist = (): Promise<boolean> => {
    asked += 1;
    return Promise.resolve(true);
  };
  vi.stubGlobal('navigator', { storage: { persist } });
  const store = new Store();
  const isAskedAfter = async (at: number): Promise<boolean> => {
    const before = asked;
    await store.addReview({ ...review, at });
    // It asks behind the answer, in a turn of its own.
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    return asked > before;
  };
  expect(await isAskedAfter(1001)).toBe(true);
  expect(await isAskedAfter(1002)).toBe(false);
  const reviews = Array.from({ length: 48 }, (_, index) => ({ ...someReview, id: `r${index}`, at: index }));
  await store.importText(JSON.stringify({ app: 'gradient-notes', version: 1, reviews, exams: [] }));
  expect(await rowsOf('reviews')).toHaveLength(50);
  expect(await isAskedAfter(1003)).toBe(true);
  expect(await isAskedAfter(1004)).toBe(false);
});

import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Store } from '../../../src/practice/store/store';
import { someExam, someReview } from './arbitrary';
import { freshBrowser, rowsOf } from './browser';

const review = { ...someReview, from: 'review' } as const;

beforeEach(freshBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function refuseToWrite(name: string): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', name);
  });
}

async function expectToWorkInMemory(store: Store): Promise<void> {
  const { id: _, ...fields } = review;
  await store.addReview(fields);
  await store.saveExam(someExam);
  await store.saveExam({ ...someExam, answers: { 'momentum/b': {} }, changedAt: someExam.changedAt + 1 });
  const { reviews, exams } = await store.contents();
  expect(reviews).toMatchObject([fields]);
  expect(exams).toMatchObject([{ answers: { ...someExam.answers, 'momentum/b': {} } }]);
  expect(await store.exportText()).toContain(someReview.exercise);
}

describe('in memory', () => {
  it('works where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = new Store();
    await expectToWorkInMemory(store);
    expect(store.trouble).toBe('unavailable');
    expect(await store.clear()).toBe(false);
    expect((await store.contents()).reviews).toEqual([]);
  });

  it('works where asking for it is an error, as with cookies blocked', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const store = new Store();
    await expectToWorkInMemory(store);
    expect(store.trouble).toBe('unavailable');
  });

  it('works when the quota is used up, and saves what it held once there is room', async () => {
    const store = new Store();
    refuseToWrite('QuotaExceededError');
    await expectToWorkInMemory(store);
    expect(store.trouble).toBe('full');
    expect(await rowsOf('reviews')).toEqual([]);
    vi.restoreAllMocks();
    await store.addReview({ ...review, at: review.at + 1 });
    expect(store.trouble).toBeUndefined();
    expect(await rowsOf('reviews')).toHaveLength(2);
    expect(await rowsOf('exams')).toHaveLength(1);
  });

  it('makes all changes of an import or none', async () => {
    const store = new Store();
    const put = IDBObjectStore.prototype.put;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      writes += 1;
      if (writes > 1) throw new DOMException('no', 'QuotaExceededError');
      return put.call(this, value);
    });
    const file = { app: 'gradient-notes', version: 1, reviews: [someReview, { ...someReview, id: 'b' }] };
    await store.importText(JSON.stringify(file));
    expect((await store.contents()).reviews).toHaveLength(2);
    vi.restoreAllMocks();
    expect(await rowsOf('reviews')).toEqual([]);
  });

  it('works while another tab holds the database, and saves when it lets go', async () => {
    // A page that has no tables yet and does not react to a newer version.
    const other = await openDB('gradient-notes', 1);
    const store = new Store();
    await expectToWorkInMemory(store);
    expect(store.trouble).toBe('blocked');
    other.close();
    await vi.waitFor(async () => {
      await store.addReview(review);
      expect(store.trouble).toBeUndefined();
    });
    expect((await rowsOf('reviews')).length).toBeGreaterThanOrEqual(2);
    expect(await rowsOf('exams')).toHaveLength(1);
  });

  it('shows what was read last when the database fails later', async () => {
    const store = new Store();
    await store.addReview(review);
    await store.contents();
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    expect((await store.contents()).reviews).toHaveLength(1);
    expect(store.trouble).toBe('unavailable');
  });
});

describe('the connection', () => {
  it('gives way to a newer version and opens again', async () => {
    const store = new Store();
    await store.addReview(review);
    const newer = await openDB('gradient-notes', 2);
    newer.close();
    await store.addReview({ ...review, at: review.at + 1 });
    expect((await store.contents()).reviews).toHaveLength(2);
    expect(store.trouble).toBeUndefined();
  });

  it('asks the browser to keep the store after the first review', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { storage: { persist } });
    const store = new Store();
    await store.addReview(review);
    await store.addReview({ ...review, at: review.at + 1 });
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('keeps every answer while the browser waits for the reader to say whether the store may stay', async () => {
    vi.stubGlobal('navigator', { storage: { persist: () => new Promise(() => {}) } });
    const store = new Store();
    for (let answer = 0; answer < 11; answer++) await store.addReview({ ...review, at: review.at + answer });
    expect(await rowsOf('reviews')).toHaveLength(11);
  });
});

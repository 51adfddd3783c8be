import { beforeEach, expect, it, vi } from 'vitest';
import { Store } from '../../../src/practice/store/store';
import { someExam, someReview } from './arbitrary';
import { freshBrowser, rowsOf } from './browser';

/** What a browser keeps by name. */
class FakeStorage {
  readonly #kept = new Map<string, string>();
  get length(): number {
    return this.#kept.size;
  }
  key(place: number): string | null {
    return [...this.#kept.keys()][place] ?? null;
  }
  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.#kept.set(key, text);
  }
  removeItem(key: string): void {
    this.#kept.delete(key);
  }
}

let kept: FakeStorage;

beforeEach(() => {
  freshBrowser();
  kept = new FakeStorage();
  vi.stubGlobal('localStorage', kept);
});

/** A page is given a review and an answer, and is left before the database has taken them. */
function leaveAtOnce(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('the page is gone', 'AbortError');
  });
  const store = new Store();
  void store.addReview({ ...someReview, from: 'review' });
  void store.saveExam(someExam);
  store.leaveBehind();
}

it('what a page could not write before it was left, the next page has', async () => {
  leaveAtOnce();
  vi.restoreAllMocks();
  freshBrowser();
  const next = new Store();
  await next.takeOverLeftBehind();
  await next.takeOverLeftBehind();
  expect(await rowsOf('reviews')).toMatchObject([{ exercise: someReview.exercise }]);
  expect(await rowsOf('exams')).toMatchObject([someExam]);
  expect(kept.length).toBe(0);
});

it('what was left behind does not undo what is newer, nor bring back an earlier attempt', async () => {
  leaveAtOnce();
  vi.restoreAllMocks();
  freshBrowser();
  const id = 'momentum/weight-of-older';
  const newer = { [id]: { fields: { answer: '0.8' } } };
  const next = new Store();
  await next.saveExam({ ...someExam, answers: newer, changedAt: someExam.changedAt + 1 });
  await next.takeOverLeftBehind();
  expect((await next.loadExam(someExam.id))?.answers).toEqual(newer);

  const again = {
    ...someExam,
    startedAt: someExam.changedAt + 5,
    answers: {},
    changedAt: someExam.changedAt + 5,
  };
  leaveAtOnce();
  vi.restoreAllMocks();
  await next.saveExam(again);
  await next.takeOverLeftBehind();
  expect(await next.loadExam(someExam.id)).toMatchObject(again);
});

it('nothing stays behind once the database has it, or when the reader deletes everything', async () => {
  const store = new Store();
  const saving = store.saveExam(someExam);
  store.leaveBehind();
  expect(kept.length).toBe(1);
  await saving;
  expect(kept.length).toBe(0);
  leaveAtOnce();
  expect(kept.length).toBe(1);
  vi.restoreAllMocks();
  await store.clear();
  expect(kept.length).toBe(0);
});

it('what cannot be read is thrown away, and what is not ours stays', async () => {
  kept.setItem('gradient-notes.unwritten.x', '{"app"');
  kept.setItem('theme', 'dark');
  await new Store().takeOverLeftBehind();
  expect(kept.key(0)).toBe('theme');
  expect(kept.length).toBe(1);
});

it('where nothing may be kept by name, all else works', async () => {
  vi.stubGlobal('localStorage', undefined);
  const store = new Store();
  const saving = store.saveExam(someExam);
  store.leaveBehind();
  await store.takeOverLeftBehind();
  await saving;
  expect(await rowsOf('exams')).toMatchObject([someExam]);
});

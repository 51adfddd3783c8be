/**
 * The store of a page: what the database holds, and what it could not take. Nothing here rejects because of the browser:
 * whatever cannot be kept stays in memory, is tried again with the next change, and `trouble` says why.
 */
import { AuthorError } from '../../demo/errors';
import { type Change, changed, keepReview, noRows, type Rows, saveExam, takeOver } from './changes';
import { Database } from './database';
import { type KeptRecords, mergeRecords } from './merge';
import { newId } from './new-id';
import { type KeptExam, readExam, readReview } from './read-records';
import type { ExamRecord, Origin, ReviewRecord } from './records';
import { type FileProblem, readFile, writeFile } from './store-file';
import { joinTabs, type Tabs } from './tabs';
import { type Trouble, troubleOf } from './trouble';
import { forgetLeftBehind, leaveBehind, leftBehind } from './unwritten';

/** Everything that is kept, and what stands in the database but cannot be read. */
export interface StoreContents extends KeptRecords {
  readonly unread: Rows;
}

/** How many records of a file were new, how many were there already, and how many could not be read. */
export interface Imported {
  readonly taken: number;
  readonly known: number;
  readonly unread: number;
  /** A newer version of the site wrote the file. */
  readonly isNewer: boolean;
}

function contentsOf({ reviews, exams }: Rows): StoreContents {
  return {
    ...mergeRecords({
      reviews: reviews.map(readReview).filter((review) => review !== undefined),
      exams: exams.map(readExam).filter((exam) => exam !== undefined),
    }),
    unread: {
      reviews: reviews.filter((row) => readReview(row) === undefined),
      exams: exams.filter((row) => readExam(row) === undefined),
    },
  };
}

/** Where a change was made: in this page, or in another tab. */
export type ChangedBy = 'page' | 'tab';

export class Store {
  readonly #database = new Database();
  readonly #tabs: Tabs;
  readonly #listeners = new Set<(by: ChangedBy) => void>();
  /** What was read last: shown when the database fails later. */
  #rows: Rows = noRows;
  /** What the database has not taken. */
  #pending: readonly Change[] = [];
  /** What was given to this store and is not known to be in the database, by the change that keeps it. */
  readonly #unwritten = new Map<Change, KeptRecords>();
  /** What this page leaves behind has a name of its own. */
  readonly #name = newId();
  #hasLeftBehind = false;
  #trouble: Trouble | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor() {
    this.#tabs = joinTabs((news) => {
      if (news === 'cleared') this.#forget();
      this.#announce('tab');
    });
  }

  /** Why what is added now will not be kept; undefined when all is well. */
  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  /** Calls the listener whenever this page or another tab has changed the store. */
  onChange(listener: (by: ChangedBy) => void, signal?: AbortSignal): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** Everything that is kept. */
  contents(): Promise<StoreContents> {
    return this.#inTurn(() => this.#contents());
  }

  /** Adds an answer to the log. */
  async addReview(review: Omit<ReviewRecord, 'id' | 'from'> & { readonly from: Origin }): Promise<void> {
    const record = { ...review, id: newId() };
    if (readReview(record) === undefined)
      throw new AuthorError(`this is no review: ${JSON.stringify(review)}; see ReviewRecord`);
    await this.#keep(keepReview(record), { reviews: [record], exams: [] });
    // Firefox asks the reader, and answers only when the reader does: nothing waits for that.
    void this.#askToPersist();
  }

  /** Keeps an exam as the page has it now. `ExamRecord` says what happens to answers that it leaves out. */
  async saveExam(exam: ExamRecord): Promise<void> {
    const record = readExam(exam);
    if (record === undefined)
      throw new AuthorError(`this is no exam: ${JSON.stringify(exam)}; see ExamRecord`);
    await this.#keep(saveExam(record), { reviews: [], exams: [record] });
  }

  /** The exam of a link, if it was begun. */
  async loadExam(id: string): Promise<KeptExam | undefined> {
    return (await this.exams()).find((exam) => exam.id === id);
  }

  /** All exams that were begun, in the order of their start. */
  async exams(): Promise<readonly KeptExam[]> {
    return (await this.contents()).exams;
  }

  /** The text of the file in which the reader takes everything along. */
  async exportText(): Promise<string> {
    const contents = await this.contents();
    return writeFile(contents, contents.unread);
  }

  /** Takes what a file has and the store lacks. Never throws; a file that cannot be read changes nothing. */
  importText(text: string): Promise<Imported | FileProblem> {
    return this.#inTurn(async () => {
      const file = readFile(text);
      if (typeof file === 'string') return file;
      const changes = takeOver(file, await this.#contents());
      if (changes.length > 0) await this.#change(changes);
      const known = file.reviews.length + file.exams.length - changes.length;
      return { taken: changes.length, known, unread: file.unread, isNewer: file.isNewer };
    });
  }

  /** Deletes everything, in memory and in the database. Tells whether the database did so. */
  clear(): Promise<boolean> {
    return this.#inTurn(async () => {
      this.#forget();
      forgetLeftBehind();
      const isDone = await this.#try(() => this.#database.clear());
      this.#tabs.tell('cleared');
      this.#announce('page');
      return isDone;
    });
  }

  /** The page may be left at any moment: leaves behind what is not known to be in the database. */
  leaveBehind(): void {
    if (this.#unwritten.size === 0 && !this.#hasLeftBehind) return;
    const records = [...this.#unwritten.values()];
    leaveBehind(this.#name, {
      reviews: records.flatMap(({ reviews }) => reviews),
      exams: records.flatMap(({ exams }) => exams),
    });
    this.#hasLeftBehind = records.length > 0;
  }

  /** Takes over what pages have left behind. */
  takeOverLeftBehind(): Promise<void> {
    return this.#inTurn(async () => {
      for (const { records, discard } of leftBehind()) {
        const changes = [...records.reviews.map(keepReview), ...records.exams.map(saveExam)];
        if (changes.length > 0) await this.#change(changes);
        if (this.#trouble === undefined) discard();
      }
    });
  }

  /** Makes a change that is not lost when the page is left before it is made. */
  async #keep(change: Change, records: KeptRecords): Promise<void> {
    this.#unwritten.set(change, records);
    await this.#inTurn(() => this.#change([change]));
  }

  /** One thing after the other: what a change leaves undone must be known to the next. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.#trouble = undefined;
      return true;
    } catch (error) {
      this.#trouble = troubleOf(error);
      return false;
    }
  }

  async #contents(): Promise<StoreContents> {
    const before = this.#trouble;
    const isRead = await this.#try(async () => {
      this.#rows = await this.#database.readAll();
    });
    // That reading works does not mean that what is pending has been written.
    if (isRead && this.#pending.length > 0) this.#trouble = before;
    return contentsOf(changed(this.#rows, this.#pending));
  }

  async #change(changes: readonly Change[]): Promise<void> {
    const all = [...this.#pending, ...changes];
    const isKept = await this.#try(() => this.#database.change(all));
    this.#pending = isKept ? [] : all;
    if (isKept) {
      this.#rows = changed(this.#rows, all);
      for (const change of all) this.#unwritten.delete(change);
      if (this.#hasLeftBehind) this.leaveBehind();
    }
    this.#tabs.tell('changed');
    this.#announce('page');
  }

  /** Asks the browser not to clear the store when space runs short: early, and now and then, as it may first refuse. */
  async #askToPersist(): Promise<void> {
    try {
      if ((await this.#database.count('reviews')) % 50 === 1) await navigator.storage.persist();
    } catch {
      // Then the store is kept as long as the browser keeps anything.
    }
  }

  #forget(): void {
    this.#rows = noRows;
    this.#pending = [];
    this.#unwritten.clear();
  }

  #announce(by: ChangedBy): void {
    for (const listener of this.#listeners) listener(by);
  }
}

/**
 * The store of a page: what the database holds, and what it could not take. Nothing here rejects because of the browser:
 * whatever cannot be kept stays in memory, is tried again with the next change, and `trouble` says why.
 */
import { AuthorError } from '../../demo/errors';
import { type Change, changed, keepReview, noRows, type Rows, saveExam, takeOver } from './changes';
import { Database } from './database';
import { type KeptRecords, mergeRecords } from './merge';
import { newId } from './new-id';
import { readExam, readReview } from './read-records';
import type { ExamRecord, Origin, ReviewRecord } from './records';
import { type FileProblem, readFile, writeFile } from './store-file';
import { joinTabs, type Tabs } from './tabs';
import { type Trouble, troubleOf } from './trouble';

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

export class Store {
  readonly #database = new Database();
  readonly #tabs: Tabs;
  readonly #listeners = new Set<() => void>();
  /** What was read last: shown when the database fails later. */
  #rows: Rows = noRows;
  /** What the database has not taken. */
  #pending: readonly Change[] = [];
  #trouble: Trouble | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor() {
    this.#tabs = joinTabs((news) => {
      if (news === 'cleared') this.#forget();
      this.#announce();
    });
  }

  /** Why what is added now will not be kept; undefined when all is well. */
  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  /** Calls the listener whenever this page or another tab has changed the store. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
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
    await this.#inTurn(() => this.#change([keepReview(record)]));
    await this.#askToPersist();
  }

  /** Keeps an exam as the page has it now. `ExamRecord` says what happens to answers that it leaves out. */
  async saveExam(exam: ExamRecord): Promise<void> {
    if (readExam(exam) === undefined)
      throw new AuthorError(`this is no exam: ${JSON.stringify(exam)}; see ExamRecord`);
    await this.#inTurn(() => this.#change([saveExam(exam)]));
  }

  /** The exam of a link, if it was begun. */
  async loadExam(id: string): Promise<ExamRecord | undefined> {
    return (await this.exams()).find((exam) => exam.id === id);
  }

  /** All exams that were begun, in the order of their start. */
  async exams(): Promise<readonly ExamRecord[]> {
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
      const isDone = await this.#try(() => this.#database.clear());
      this.#tabs.tell('cleared');
      this.#announce();
      return isDone;
    });
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
    if (isKept) this.#rows = changed(this.#rows, all);
    this.#tabs.tell('changed');
    this.#announce();
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
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}

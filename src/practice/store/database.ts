/** The database behind the store. It may fail at any moment; whoever calls it keeps what it was given. */
import { type IDBPDatabase, openDB } from 'idb';
import { type Change, type Rows, type TableName, tableNames } from './changes';
import { BlockedError } from './trouble';

const databaseName = 'gradient-notes';
const databaseVersion = 1;

/** A browser that has not opened a database after so many milliseconds will not do so soon. */
const patience = 5000;

function hasTables(database: IDBPDatabase): boolean {
  return tableNames.every((name) => database.objectStoreNames.contains(name));
}

/** One connection to the database, opened when it is needed and again when it was lost. */
export class Database {
  #opening: Promise<IDBPDatabase> | undefined;
  /** Opening has not come to an end: nobody waits for it a second time. */
  #isStuck = false;

  async #openVersion(version: number | undefined, blocked: () => void): Promise<IDBPDatabase> {
    const forget = (): void => {
      this.#opening = undefined;
    };
    return await openDB(databaseName, version, {
      upgrade(database) {
        for (const name of tableNames) {
          if (!database.objectStoreNames.contains(name)) database.createObjectStore(name, { keyPath: 'id' });
        }
      },
      blocked,
      // Another tab brings a newer version: let it, and open again what it has made.
      blocking(_current, _blocked, event) {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
  }

  async #open(blocked: () => void): Promise<IDBPDatabase> {
    const database = await this.#openVersion(databaseVersion, blocked).catch(async (error: unknown) => {
      // A newer version of the site has been here: its database has our tables too.
      if (error instanceof DOMException && error.name === 'VersionError')
        return await this.#openVersion(undefined, blocked);
      throw error;
    });
    if (hasTables(database)) return database;
    // Whoever made a database of this name without our tables: add them.
    const { version } = database;
    database.close();
    return await this.#openVersion(version + 1, blocked);
  }

  /** The open database. Rejects when it cannot be opened, or is not opened in time; a later call may then succeed. */
  async #connection(): Promise<IDBPDatabase> {
    if (this.#isStuck) throw new BlockedError('another tab holds the database');
    return await new Promise((resolve, reject) => {
      const giveUp = (): void => {
        this.#isStuck = true;
        reject(new BlockedError('another tab holds the database'));
      };
      const timer = setTimeout(giveUp, patience);
      this.#opening ??= this.#open(giveUp);
      this.#opening
        .then(resolve, (error: unknown) => {
          this.#opening = undefined;
          reject(error);
        })
        .finally(() => {
          clearTimeout(timer);
          this.#isStuck = false;
        });
    });
  }

  /** Everything in both tables, as it stands. */
  async readAll(): Promise<Rows> {
    const database = await this.#connection();
    const transaction = database.transaction(tableNames);
    const [reviews, exams] = await Promise.all([
      transaction.objectStore('reviews').getAll(),
      transaction.objectStore('exams').getAll(),
      transaction.done,
    ]);
    return { reviews, exams };
  }

  /** How many records a table has. */
  async count(table: TableName): Promise<number> {
    return await (await this.#connection()).count(table);
  }

  /** Makes all changes or none. */
  async change(changes: readonly Change[]): Promise<void> {
    const database = await this.#connection();
    const transaction = database.transaction(tableNames, 'readwrite');
    const work = async (): Promise<void> => {
      try {
        for (const { table, id, make } of changes) {
          const records = transaction.objectStore(table);
          for (const record of make(await records.get(id))) await records.put(record);
        }
      } catch (error) {
        if (transaction.error === null) transaction.abort();
        throw error;
      }
    };
    await Promise.all([work(), transaction.done]);
  }

  /** Deletes everything. */
  async clear(): Promise<void> {
    const database = await this.#connection();
    const transaction = database.transaction(tableNames, 'readwrite');
    await Promise.all([...tableNames.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  }
}

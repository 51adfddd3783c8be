import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { vi } from 'vitest';

/** Gives the page a browser that has never seen the site. */
export function freshBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** Puts a row into a table of the database as it is, whatever it is. */
export async function putRow(table: 'reviews' | 'exams', row: object): Promise<void> {
  const database = await openDB('gradient-notes');
  await database.put(table, row);
  database.close();
}

/** All rows of a table as they stand. */
export async function rowsOf(table: 'reviews' | 'exams'): Promise<unknown[]> {
  const database = await openDB('gradient-notes');
  const rows: unknown[] = await database.getAll(table);
  database.close();
  return rows;
}

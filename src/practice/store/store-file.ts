/** The file in which a reader takes the progress along. README.md describes it; what can be read is decided record by record. */
import { isFields, isJson } from './json';
import type { KeptRecords } from './merge';
import { readExam, readReview } from './read-records';

/** The name under which the file is saved. */
export const fileName = 'gradient-notes-progress.json';

/** What tells our files from others. */
const appName = 'gradient-notes';

/** A file in the shape of the present version, its records not yet looked at. */
export interface StoreFile {
  readonly version: number;
  readonly reviews: readonly unknown[];
  readonly exams: readonly unknown[];
}

/** Why nothing of a file can be taken. */
export type FileProblem = 'not-json' | 'not-ours';

type Fields = Readonly<Record<string, unknown>>;

/** What brings a file to the next version: the first step leads from version 1 to version 2, and so on. Version 1 is the first. */
export const migrations: readonly ((file: Fields) => Fields)[] = [];

/** A list is a list of records; anything else in its place is one thing that cannot be read. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/**
 * Brings what a file holds to the present shape. A file of a newer version is read as far as this version knows it.
 * Never throws.
 */
export function migrate(content: unknown, steps = migrations): StoreFile | FileProblem {
  if (!isFields(content) || content['app'] !== appName) return 'not-ours';
  const { version } = content;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return 'not-ours';
  const { reviews, exams } = steps.slice(version - 1).reduce((file, step) => step(file), content);
  return { version: Math.max(version, steps.length + 1), reviews: listOf(reviews), exams: listOf(exams) };
}

/** What a file gives: its records, how many could not be read, and whether a newer version wrote it. */
export interface FileContents extends KeptRecords {
  readonly unread: number;
  readonly isNewer: boolean;
}

function present<Item>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item): item is Item & {} => item !== undefined);
}

/** Reads the text of a file. Never throws. */
export function readFile(text: string): FileContents | FileProblem {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  const file = migrate(content);
  if (typeof file === 'string') return file;
  const reviews = present(file.reviews.map(readReview));
  const exams = present(file.exams.map(readExam));
  return {
    reviews,
    exams,
    unread: file.reviews.length + file.exams.length - reviews.length - exams.length,
    isNewer: file.version > migrations.length + 1,
  };
}

/** The text of a file. Records that this version cannot read go into it too, so that deleting the store loses nothing. */
export function writeFile(
  { reviews, exams }: KeptRecords,
  unread: Pick<StoreFile, 'reviews' | 'exams'> = { reviews: [], exams: [] },
): string {
  const file = {
    app: appName,
    version: migrations.length + 1,
    reviews: [...reviews, ...unread.reviews.filter((each) => isJson(each))],
    exams: [...exams, ...unread.exams.filter((each) => isJson(each))],
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

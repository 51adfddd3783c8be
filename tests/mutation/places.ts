import { resolve } from 'node:path';

/** A module as the worker evaluates it, with the paths of the modules it asks for. */
export interface Module {
  readonly code: string;
  readonly imports: Readonly<Record<string, string>>;
}

export const root = resolve(import.meta.dirname, '../..');
/** What stands in for Vitest. */
export const standIn = 'tests/mutation/stand-in/vitest.ts';

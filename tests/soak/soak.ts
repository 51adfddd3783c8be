import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the tests share that try drawn inputs. `npm test` tries a small share of them, always the same; `npm run soak` runs these very
 * tests with all of it. `SOAK` is its seed.
 */
const asked = process.env['SOAK'];

/** By what all drawn inputs are drawn. */
export const soakSeed = Number(asked ?? 1);

/** How many inputs a test tries: a share, or all of it in a soak run. */
export function sized(share: number, whole: number): number {
  return asked === undefined ? share : whole;
}

/** What became of one kind of input: a line of the table that a soak run prints. */
export interface Row {
  readonly what: string;
  /** How many inputs were tried. */
  readonly n: number;
  readonly exceptions: number;
  readonly console: number;
  /** What was lost or wrong without a word, as the test says. */
  readonly lost: number;
  /** The milliseconds of the slowest. */
  readonly slowest: number;
}

/** Counts what becomes of inputs. Each test counts for itself; the table adds up what has the same name. */
export class Tally {
  readonly #what: string;
  readonly #name = crypto.randomUUID();
  #n = 0;
  #exceptions = 0;
  #console = 0;
  #lost = 0;
  #slowest = 0;

  constructor(what: string) {
    this.#what = what;
  }

  /** One input was tried. The table knows at once: a run that is cut short has what it has done. */
  add({
    exceptions = 0,
    console = 0,
    lost = 0,
    slowest = 0,
  }: Partial<Pick<Row, 'exceptions' | 'console' | 'lost' | 'slowest'>>): void {
    this.#n += 1;
    this.#exceptions += exceptions;
    this.#console += console;
    this.#lost += lost;
    this.#slowest = Math.max(this.#slowest, slowest);
    const folder = process.env['SOAK_ROWS'];
    if (folder === undefined) return;
    const row: Row = {
      what: this.#what,
      n: this.#n,
      exceptions: this.#exceptions,
      console: this.#console,
      lost: this.#lost,
      slowest: this.#slowest,
    };
    writeFileSync(join(folder, `${this.#name}.json`), JSON.stringify(row));
  }
}

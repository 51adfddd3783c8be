import { setTimeout as wait } from 'node:timers/promises';
import { fileName } from '../../src/practice/store/store-file';
import { ask, type Engine } from './engine';
import { answerAll, chooseFile, press, waitFor } from './in-practice';
import { recordsIn } from './kept-file';

/** A way through several pages. */
export interface Walk {
  readonly name: string;
  /** Gives what it saw, which is the same in every engine; throws where it does not come to its end. */
  readonly go: (engine: Engine, address: string) => Promise<string>;
}

/** The first page sends a reader on. */
const firstPage: Walk = {
  name: 'walk: first page',
  async go(engine, address) {
    await engine.open(address);
    for (let tries = 0; ; tries++) {
      // A question is lost with the page that it was put to.
      const path = await ask(engine, () => location.pathname).catch(() => '');
      if (/^\/(en|zh)\/$/.test(path)) return 'sent on to a language';
      if (tries === 100) throw new Error(`still at ${path}`);
      await wait(100);
    }
  },
};

/** An exam is sat to its results, and all that was marked is in the log. */
const exam: Walk = {
  name: 'walk: exam',
  async go(engine, address) {
    await engine.open(`${address}en/exam/?length=12&minutes=0&seed=7`);
    // Said by the script, which then also hears the button.
    await ask(engine, waitFor, '.exam-summary', '12 questions');
    await ask(engine, press, '.exam-form button[type="submit"]');
    await ask(engine, waitFor, '.exam-bar', 'Answered');
    const questions = await ask(engine, answerAll);
    const answered = await ask(engine, waitFor, '.exam-answered', `of ${questions}`);
    await ask(engine, press, '.exam-bar button');
    await ask(engine, press, '.exam-dialog button.primary');
    const total = await ask(engine, waitFor, '.exam-total', 'marks');
    await engine.open(`${address}en/practice/`);
    const kept = await ask(engine, waitFor, '[data-part="kept"]', '1');
    return [answered, total, kept].join('; ');
  },
};

/** Exercises are asked, looked up and graded; "again" brings one back. */
const practice: Walk = {
  name: 'walk: practice',
  async go(engine, address) {
    await engine.open(`${address}zh/practice/`);
    await ask(engine, waitFor, '[data-part="start"]', '');
    await ask(engine, press, '[data-part="start"]');
    const left: string[] = [];
    for (const grade of [1, 2, 3, 4]) {
      await ask(engine, waitFor, '.review-card[aria-busy="false"]', '');
      left.push(await ask(engine, waitFor, '[data-part="left"]', ''));
      await ask(engine, press, '[data-part="reveal"]');
      await ask(engine, waitFor, `[data-grade="${grade}"]`, '');
      await ask(engine, press, `[data-grade="${grade}"]`);
      await ask(engine, waitFor, '[data-part="reveal-tools"]', '');
    }
    await ask(engine, press, '[data-part="leave"]');
    left.push(await ask(engine, waitFor, '[data-part="session-notice"]', '4'));
    return left.join('; ');
  },
};

/** What is kept is taken along as a file, deleted, and brought back whole. */
const progress: Walk = {
  name: 'walk: export, delete, import',
  async go(engine, address) {
    await engine.open(`${address}en/practice/`);
    const kept = await ask(engine, waitFor, '[data-part="kept"]', '');
    const exported = (): Promise<string> =>
      engine.download(fileName, () => ask(engine, press, '[data-part="export"]'));
    const file = await exported();
    await ask(engine, press, '[data-part="remove"]');
    await ask(engine, press, '[data-part="confirm"]');
    const removed = await ask(engine, waitFor, '[data-part="data-notice"]', 'deleted');
    await ask(engine, chooseFile, file);
    const taken = await ask(engine, waitFor, '[data-part="data-notice"]', 'taken over');
    const back = await ask(engine, waitFor, '[data-part="kept"]', '');
    const [before, after] = [recordsIn(file), recordsIn(await exported())];
    if (before.join() !== after.join())
      throw new Error(`${before.length} records left, ${after.length} came back`);
    return [kept, removed, taken, back, `${after.length} records`].join('; ');
  },
};

/** In this order: what one has left is there for the next. */
export const walks: readonly Walk[] = [firstPage, exam, practice, progress];

import type { Demo } from '../../src/demo/define-demo';
import { driverScript } from '../e2e/driver';
import { whatIsNotDrawn, whatSticksOut } from '../e2e/layout';
import { wrongChildren } from '../e2e/mathml';
import { readToEnd } from '../e2e/read-to-end';
import { importDemo, type SitePage } from '../e2e/site';
import { ask, type Engine } from './engine';
import { lookAgain, whatIsUnmarked, wrongNumbers } from './in-page';
import { linked, moved, usual } from './states';

/** What a visit found, in an engine. */
export interface Found {
  /** What was seen there. */
  readonly seen: string;
  readonly problems: readonly string[];
}

/** Looks at a page in an engine. */
export type Look = (engine: Engine, address: string) => Promise<Found>;

async function openToEnd(engine: Engine, address: string): Promise<void> {
  await engine.open(address);
  await engine.evaluate(`(async () => { ${driverScript} return ''; })()`);
  await ask(engine, readToEnd);
}

/** Whether the page has demos of its own: others show those of the notes. */
const isNote = ({ path }: SitePage, demos: readonly Demo[]): boolean =>
  demos.length > 0 && /^(en|zh)\/(?!demos\/)[^/]+\/$/.test(path);

/**
 * What is to be seen of a page: it is alive and quiet, fits a laptop and a phone, and its demos say what they said when it was built.
 * On an English note a control of every demo is moved, a Chinese one is opened by a link that sets all of them.
 */
export async function prepareVisit(page: SitePage): Promise<Look> {
  const ids = [...new Set(page.demos)];
  const demos = await Promise.all(ids.map(importDemo));
  const first = demos.map(usual);
  const next = isNote(page, demos) && page.language === 'en' ? demos.map(moved) : [];
  const links = isNote(page, demos) && page.language === 'zh' ? demos.map(linked) : [];
  const query = new URLSearchParams(links.flatMap(({ pairs }) => [...pairs]));
  const states = [...first, ...next, ...links.map(({ state }) => state)];
  const numbers = states.reduce((sum, state) => sum + state.numbers.length, 0);
  return async (engine, address) => {
    const problems: string[] = [];
    const note = (found: readonly string[], where: string): void => {
      problems.push(...found.map((each) => `${where}: ${each}`));
    };
    await engine.resize(1280, 800);
    await openToEnd(engine, address + page.path);
    note(await ask(engine, whatIsNotDrawn), 'not drawn');
    note(await ask(engine, wrongNumbers, first, true), 'as it comes');
    note(await ask(engine, wrongNumbers, next, false), 'moved');
    note(await ask(engine, whatIsUnmarked), 'looks');
    note(await ask(engine, wrongChildren), 'MathML');
    note(await ask(engine, whatSticksOut), 'at 1280');
    await engine.resize(390, 844);
    await ask(engine, lookAgain);
    note(await ask(engine, whatSticksOut), 'at 390');
    if (links.length > 0) {
      await openToEnd(engine, `${address}${page.path}?${query}`);
      const asked = links.map(({ state }) => state);
      note(await ask(engine, wrongNumbers, asked, true), 'by a link');
      note(await ask(engine, whatSticksOut), 'by a link at 390');
    }
    note(await engine.complaints(), 'said');
    return { seen: demos.length === 0 ? 'ok' : `${demos.length} demos, ${numbers} numbers`, problems };
  };
}

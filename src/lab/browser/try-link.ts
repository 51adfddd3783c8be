import { openFolds } from '../../site/open-folds';
import { enterAddress, writeAddress } from './address';
import { dock, isInSight, putBack } from './dock';
import { LiveDemo } from './live-demo';
import { topEdge } from './top-edge';

/** What an entry of the history remembers: the place of the link that made it among those of the page. */
interface TryEntry {
  readonly tried: number;
}

/** What an entry remembers that was left by a link: the place of the link among those of the page, and where it stood in the window. */
interface LeftEntry {
  readonly left: number;
  readonly top: number;
}

function tryLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[data-try]')];
}

/** When the reader last did something that may scroll the page. */
let handAt = 0;
for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
  addEventListener(
    kind,
    () => {
      handAt = performance.now();
    },
    { capture: true, passive: true },
  );
}

/** The link that made the present entry of the history. */
function linkOfEntry(): HTMLAnchorElement | undefined {
  const entry: Partial<TryEntry> | null = history.state;
  return tryLinks()[entry?.tried ?? -1];
}

function demoOf(link: HTMLAnchorElement | undefined): LiveDemo | undefined {
  const demo = link && document.querySelector(`live-demo[id="${link.dataset['try']}"]`);
  return demo instanceof LiveDemo ? demo : undefined;
}

/** Shows the demo of a link where the reader is. */
function showFor(link: HTMLAnchorElement | undefined): void {
  const demo = demoOf(link);
  if (!link || !demo) {
    putBack();
    return;
  }
  const { top } = link.getBoundingClientRect();
  openFolds(demo);
  // What opens above the link must not push it away.
  scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
  if (isInSight(demo)) putBack();
  else dock(demo, link);
}

/** The query that the link itself has: one to the state at the start has none, and `search` would give it that of the page. */
function ownQuery(link: HTMLAnchorElement): string {
  return /\?[^#]*/.exec(link.getAttribute('href') ?? '')?.[0] ?? '';
}

/** Sets a demo as a link says, where the reader is, as an entry of the history. */
export async function follow(link: HTMLAnchorElement, demo: LiveDemo): Promise<void> {
  const running = await demo.start();
  if (!running) {
    demo.reveal();
    return;
  }
  const [began, { top }] = [performance.now(), link.getBoundingClientRect()];
  // The entry that is left keeps the state before.
  writeAddress();
  const before = String(running.pairs());
  running.take(new URLSearchParams(ownQuery(link)));
  // The same link once more leads nowhere else.
  const isHere = linkOfEntry() === link && String(running.pairs()) === before;
  if (!isHere) {
    // Demos may stand in another height by the time that the reader comes back.
    const place = tryLinks().indexOf(link);
    const left: LeftEntry = { left: place, top };
    history.replaceState({ ...history.state, ...left }, '');
    enterAddress({ tried: place } satisfies TryEntry);
  }
  showFor(link);
  // Another picture may be higher or lower, and the sentence stands below it.
  holdAt(link, top - belowWindow(demo, link, top), began);
}

/** Pixels between what is brought into the window and its edge. */
const margin = 8;

/** How far what a demo says is below the window while its picture is in it; 0 if the link itself would have to leave for it. */
function belowWindow(demo: LiveDemo, link: HTMLAnchorElement, top: number): number {
  const summary = demo.querySelector('.summary')?.getBoundingClientRect();
  if (!summary || !isInSight(demo)) return 0;
  const hidden = summary.bottom + top - link.getBoundingClientRect().top + margin - innerHeight;
  return hidden > 0 && hidden <= top - topEdge() - margin ? hidden : 0;
}

/** A demo that is back in its place draws itself again in the frames that follow, and finds its height by that. */
const framesToSettle = 4;

/** Holds a link where it stood in the window while demos settle, unless the reader has gone on since. */
function holdAt(link: HTMLAnchorElement, top: number, since: number, frames = framesToSettle): void {
  if (frames === 0 || handAt >= since) return;
  scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
  requestAnimationFrame(() => holdAt(link, top, since, frames - 1));
}

/** Brings the demos into the states of the entry of the history that the reader has gone to. */
export async function comeBack(): Promise<void> {
  const began = performance.now();
  const query = [...new URLSearchParams(location.search)];
  for (const demo of document.querySelectorAll<LiveDemo>('live-demo')) {
    const own = query.filter(([key]) => key.startsWith(`${demo.id}.`));
    if (own.length === 0 && !('live' in demo.dataset)) continue;
    const running = await demo.start();
    if (running && String(own) !== String(running.pairs())) running.restore(own);
  }
  // By the next frame the browser has gone back to where the reader was.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      showFor(linkOfEntry());
      const { left = -1, top = 0 }: Partial<LeftEntry> = history.state ?? {};
      const link = tryLinks()[left];
      if (link) holdAt(link, top, began);
    }),
  );
}

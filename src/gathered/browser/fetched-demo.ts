import { fetchedPage } from '../../lab/browser/fetched-page';
import { LiveDemo } from '../../lab/browser/live-demo';

/** On its own page a demo has the heading of the page; here it stands below the heading of its topic. */
function belowItsCard(heading: Element): void {
  const lower = document.createElement('h4');
  lower.className = heading.className;
  lower.append(...heading.childNodes);
  heading.replaceWith(lower);
}

async function demoAt(address: string, id: string): Promise<LiveDemo | null> {
  const found = (await fetchedPage(address)).querySelector(`live-demo[id="${id}"]`);
  const demo = found && document.importNode(found, true);
  demo?.querySelectorAll('h1').forEach(belowItsCard);
  return demo instanceof LiveDemo ? demo : null;
}

/**
 * A demo that this page does not have, from the first of some pages that has it: the page of the demo alone is small, but only
 * the notes are kept for reading without a network. Nothing when none can be had.
 */
export async function fetchedDemo(id: string, pages: readonly string[]): Promise<LiveDemo | null> {
  for (const page of pages) {
    const demo = await demoAt(page, id).catch(() => null);
    if (demo) return demo;
  }
  return null;
}

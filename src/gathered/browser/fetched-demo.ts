import { fetchedPage } from '../../lab/browser/fetched-page';
import { LiveDemo } from '../../lab/browser/live-demo';

async function demoAt(address: string, id: string): Promise<LiveDemo | null> {
  const found = (await fetchedPage(address)).querySelector(`live-demo[id="${id}"]`);
  const demo = found && document.importNode(found, true);
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

import { checkLink } from '../../lab/browser/check-link';
import { letKeyboardScroll } from '../../lab/browser/keyboard-scrolling';
import { LiveDemo } from '../../lab/browser/live-demo';
import { pageLanguage } from '../../lab/browser/page-language';
import { embedHref } from '../../site/links';
import { namedInAddress } from '../../site/named-in-address';
import { indexWords } from '../gathered-words';
import { fetchedDemo } from './fetched-demo';

/**
 * The gallery: a card opens its demo in its place, over the whole width, and any number may be open. What the link names is open
 * from the start. Without this script, or with a modifier key, a card is a link to the demo in the notes.
 */

customElements.define('live-demo', LiveDemo);

const language = pageLanguage();
const cards = new Map(
  [...document.querySelectorAll<HTMLElement>('.gallery > li')].map((card) => [card.id, card]),
);
/** What is open, or is being opened. */
const open = new Map<string, Promise<LiveDemo | null>>();

/** Where the demo stands in the notes, and the way back to the small picture. */
function toolsOf(card: HTMLElement, id: string, link: HTMLAnchorElement): HTMLElement {
  const tools = document.createElement('p');
  const note = document.createElement('a');
  const close = document.createElement('button');
  tools.className = 'gallery-tools';
  note.href = link.href;
  note.textContent = indexWords.inTheNotes[language];
  close.type = 'button';
  close.textContent = indexWords.closeDemo[language];
  close.addEventListener('click', () => {
    // It keeps its state, and its place in the address, for the next time.
    card.classList.remove('open');
    link.focus();
    open.delete(id);
  });
  tools.append(note, close);
  return tools;
}

async function fetchInto(card: HTMLElement, id: string): Promise<LiveDemo | null> {
  const link = card.querySelector('a');
  if (!link) return null;
  card.ariaBusy = 'true';
  const demo = await fetchedDemo(id, [embedHref(language, id), link.href]);
  card.ariaBusy = null;
  if (!demo) return null;
  card.removeAttribute('id');
  demo.tabIndex = -1;
  card.append(toolsOf(card, id, link), demo);
  letKeyboardScroll(demo);
  return demo;
}

/** Opens a card. Gives nothing when its demo cannot be had. */
function openCard(card: HTMLElement, id: string): Promise<LiveDemo | null> {
  const opened = open.get(id) ?? show(card, id);
  open.set(id, opened);
  return opened;
}

async function show(card: HTMLElement, id: string): Promise<LiveDemo | null> {
  const demo = card.querySelector<LiveDemo>('live-demo') ?? (await fetchInto(card, id));
  if (!demo) {
    open.delete(id);
    return null;
  }
  card.classList.add('open');
  await demo.start();
  return demo;
}

/** Opens what the address names, and goes to what stands behind its `#`. */
async function openAsked(): Promise<void> {
  const target = namedInAddress();
  const named = [...new URLSearchParams(location.search).keys()].map((key) => key.split('.')[0] ?? '');
  const asked = new Set([...named, target]);
  await Promise.all([...cards].filter(([id]) => asked.has(id)).map(([id, card]) => openCard(card, id)));
  if (cards.has(target)) document.getElementById(target)?.scrollIntoView({ behavior: 'instant' });
}

for (const [id, card] of cards) {
  const link = card.querySelector('a');
  link?.addEventListener('click', async (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const demo = await openCard(card, id);
    if (!demo) {
      // Perhaps the browser has the note. If not, it says so.
      location.assign(link.href);
      return;
    }
    card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    demo.focus({ preventScroll: true });
  });
}

addEventListener('hashchange', () => void openAsked());
void openAsked().then(checkLink);

import { fillScreen } from '../../lab/browser/full-screen';
import { laser } from '../../lab/browser/laser';
import { pageLanguage } from '../../lab/browser/page-language';
import { interfaceWords } from '../../lab/interface-words';

/** The parts of a note between its second-level headings; what stands before the first heading is a part of its own. */
function sectionsOf(prose: HTMLElement): HTMLElement[][] {
  const sections: HTMLElement[][] = [[]];
  for (const child of prose.children) {
    if (!(child instanceof HTMLElement) || child.matches('script, style')) continue;
    if (child.matches('h2') || child.querySelector(':scope > h2')) sections.push([]);
    sections.at(-1)?.push(child);
  }
  return sections.filter((section) => section.length > 0);
}

/** How much of a screen Page Down moves within a long section. */
const share = 0.85;

/**
 * Shows a note to a class, one section at a time, in type for the back row and without its running text (N brings it
 * back). Page Down and Page Up, the keys of a clicker, move within a long section and on to the next.
 */
export function presentPage(): void {
  const prose = document.querySelector<HTMLElement>('main .prose');
  if (prose === null) return;
  const root = document.documentElement;
  const sections = sectionsOf(prose);
  const help = document.createElement('p');
  help.className = 'presenting-help';
  help.setAttribute('role', 'status');
  document.body.append(help);
  let at = Math.max(
    0,
    sections.findLastIndex(
      (section) => (section[0]?.getBoundingClientRect().top ?? 0) < window.innerHeight / 2,
    ),
  );
  let putLaserAway: (() => void) | undefined;

  function show(next: number, atEnd = false): void {
    at = Math.min(sections.length - 1, Math.max(0, next));
    sections.forEach((section, index) => {
      for (const element of section) element.toggleAttribute('data-not-now', index !== at);
    });
    help.textContent = `${at + 1}/${sections.length} · ${interfaceWords.presentSection[pageLanguage()]}`;
    window.scrollTo({ top: atEnd ? root.scrollHeight : 0, behavior: 'instant' });
  }

  function move(direction: 1 | -1): void {
    const room = direction > 0 ? root.scrollHeight - window.innerHeight - window.scrollY : window.scrollY;
    if (room > 4) window.scrollBy({ top: direction * share * window.innerHeight, behavior: 'instant' });
    else if (sections[at + direction]) show(at + direction, direction < 0);
  }

  const actions: Readonly<Record<string, () => void>> = {
    PageDown: () => move(1),
    PageUp: () => move(-1),
    ArrowRight: () => show(at + 1),
    ArrowLeft: () => show(at - 1),
    Home: () => show(0),
    End: () => show(sections.length - 1),
    n: () => root.toggleAttribute('data-with-text'),
    l() {
      if (putLaserAway) putLaserAway();
      putLaserAway = putLaserAway ? undefined : laser(document.body);
    },
  };

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isField =
      event.target instanceof Element && event.target.matches('input, select, textarea, .handle');
    const isClicker = event.key === 'PageDown' || event.key === 'PageUp';
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = isField && !isClicker ? undefined : actions[key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  document.addEventListener('keydown', press);
  fillScreen(root, () => {
    document.removeEventListener('keydown', press);
    putLaserAway?.();
    help.remove();
    root.removeAttribute('data-with-text');
    for (const element of prose.querySelectorAll('[data-not-now]')) element.removeAttribute('data-not-now');
    sections[at]?.[0]?.scrollIntoView({ behavior: 'instant' });
  });
  show(at);
}

import type { Demo } from '../../demo/define-demo';
import type { AnyValue, NumberParameter, State } from '../../demo/parameters';
import type { Language } from '../../demo/words';
import { interfaceWords } from '../interface-words';
import { fromPosition, sliderRange, toPosition } from '../slider';
import { sayValue, sayWord } from '../told';
import { adoptStyles } from './adopt-styles';
import { fillScreen } from './full-screen';
import { laser } from './laser';
import styles from './present.css?inline';
import type { RunningDemo } from './running-demo';

adoptStyles(styles);

/** What presenting needs of a running demo. */
export interface Presented extends Pick<RunningDemo, 'take'> {
  readonly set: (name: string, value: AnyValue) => void;
  readonly state: () => State;
  /** What the present state adds to a link. */
  readonly pairs: () => [key: string, text: string][];
}

/** A state to show, as a link says it, with words for it. */
interface Stop {
  search: string;
  readonly caption: string;
}

/** The reader's own state, then the default one and those that the text around the demo links to. */
function stopsOf(id: string, own: string, language: Language): Stop[] {
  const stops = new Map<string, Stop>();
  const add = (search: string, caption: string): void => {
    if (!stops.has(search)) stops.set(search, { search, caption });
  };
  add(own, own === '' ? '' : interfaceWords.ownState[language]);
  add('', interfaceWords.defaultState[language]);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-try]')) {
    if (link.dataset['try'] === id && !('see' in link.dataset))
      add(new URLSearchParams(link.search).toString(), link.textContent);
  }
  return [...stops.values()];
}

/**
 * Shows a demo to a class: in full screen, in type for the back row. Page Down and Page Up, the keys of a clicker, go through
 * the states that the text links to; arrows choose a parameter and change it; L is a pointer, C shows the controls.
 */
export function presentDemo(root: HTMLElement, demo: Demo, language: Language, running: Presented): void {
  const present = (): string => new URLSearchParams(running.pairs()).toString();
  const stops = stopsOf(demo.id, present(), language);
  const names = Object.keys(demo.params).filter((name) => {
    const kind = demo.params[name]?.kind;
    return (
      kind === 'number' || kind === 'integer' || kind === 'steps' || kind === 'seed' || kind === 'choice'
    );
  });
  const help = document.createElement('p');
  help.className = 'presenting-help';
  help.setAttribute('role', 'status');
  root.append(help);

  let stop = 0;
  let chosen = 0;
  let putLaserAway: (() => void) | undefined;

  function tell(): void {
    const name = names[chosen];
    const parameter =
      name === undefined
        ? ''
        : `${sayWord(demo, name, language)} = ${sayValue(demo, name, running.state()[name] as AnyValue, language)}`;
    const place = `${stop + 1}/${stops.length} ${stops[stop]?.caption ?? ''}`.trim();
    help.textContent = [place, parameter, interfaceWords.presentKeys[language]].filter(Boolean).join(' · ');
  }

  function goTo(next: number): void {
    const own = stops[0];
    // What the speaker did to the own state is part of it.
    if (stop === 0 && own) own.search = present();
    stop = Math.min(stops.length - 1, Math.max(0, next));
    const query = new URLSearchParams(stops[stop]?.search);
    // The picture on the screen stays unless a link names another.
    const picture = `${demo.id}.view`;
    const shown = running.pairs().find(([key]) => key === picture);
    if (shown && !query.has(picture)) query.set(...shown);
    running.take(query);
    tell();
  }

  function change(direction: 1 | -1): void {
    const name = names[chosen];
    const parameter = name === undefined ? undefined : demo.params[name];
    if (name === undefined || parameter === undefined) return;
    const value = running.state()[name] as AnyValue;
    if (parameter.kind === 'choice') {
      const at = parameter.options.indexOf(String(value)) + direction;
      running.set(
        name,
        parameter.options[(at + parameter.options.length) % parameter.options.length] as string,
      );
    } else {
      const number = parameter as NumberParameter;
      // A logarithmic slider has many positions: one of them would change too little to be seen.
      const step = sliderRange(number).step * (number.scale === 'log' ? 8 : 1);
      const moved = fromPosition(number, toPosition(number, value as number) + direction * step);
      running.set(name, Math.min(number.max, Math.max(number.min, Number(moved.toPrecision(12)))));
    }
    tell();
  }

  const actions: Readonly<Record<string, () => void>> = {
    PageDown: () => goTo(stop + 1),
    PageUp: () => goTo(stop - 1),
    Home: () => goTo(0),
    End: () => goTo(stops.length - 1),
    ArrowRight: () => change(1),
    ArrowLeft: () => change(-1),
    ArrowDown() {
      chosen = (chosen + 1) % Math.max(1, names.length);
      tell();
    },
    ArrowUp() {
      chosen = (chosen + names.length - 1) % Math.max(1, names.length);
      tell();
    },
    l() {
      if (putLaserAway) putLaserAway();
      putLaserAway = putLaserAway ? undefined : laser(root);
    },
    c: () => root.classList.toggle('with-controls'),
  };

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Fields, handles and what scrolls keep their own keys, except for those of a clicker.
    const isField =
      event.target instanceof Element && event.target.matches('input, select, textarea, .handle, .rail');
    const isClicker = event.key === 'PageDown' || event.key === 'PageUp';
    const action =
      isField && !isClicker
        ? undefined
        : actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  document.addEventListener('keydown', press);
  const startedFrom = document.activeElement;
  const top = root.getBoundingClientRect().top;
  // Both scroll where the screen is low: so the keyboard must come to them.
  const rail = root.querySelector<HTMLElement>('.rail');
  root.tabIndex = 0;
  if (rail) rail.tabIndex = 0;
  fillScreen(root, () => {
    document.removeEventListener('keydown', press);
    putLaserAway?.();
    help.remove();
    root.classList.remove('with-controls');
    for (const scrolling of [root, rail]) scrolling?.removeAttribute('tabindex');
    if (startedFrom instanceof HTMLElement) startedFrom.focus({ preventScroll: true });
    // While the demo was out of the page, what follows it moved up, and a browser keeps that in sight.
    window.scrollBy({ top: root.getBoundingClientRect().top - top, behavior: 'instant' });
  });
  root.focus({ preventScroll: true });
  tell();
}

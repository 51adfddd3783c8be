import { pageLanguage } from '../../lab/browser/page-language';
import { withValues } from '../../site/say';
import type { SiteAnswer } from '../messages';
import { offlineWords } from '../words';
import { ask } from './ask';
import { keepSite } from './keep-site';
import { isWished, wish } from './wish';

/** The part of a page where the reader has all of the site kept (KeepOffline.astro). */

function size(bytes: number): string {
  return `${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`;
}

function control(section: HTMLElement): void {
  const part = <Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind => {
    const found = section.querySelector(`[data-keep="${name}"]`);
    if (!(found instanceof kind)) throw new Error(`KeepOffline.astro has no part "${name}"`);
    return found;
  };
  const [start, stop] = [part('start', HTMLButtonElement), part('stop', HTMLButtonElement)];
  const [bar, done] = [part('bar', HTMLProgressElement), part('done', HTMLElement)];
  const status = part('status', HTMLElement);
  const language = pageLanguage();
  const say = (key: keyof typeof offlineWords, { bytes, missing, room }: SiteAnswer): string =>
    withValues(offlineWords[key][language], {
      wire: size(bytes),
      missing: size(missing),
      room: size(room),
      done: size(bytes - missing),
    });
  let isRunning = false;
  let isBegun = isWished();
  let last: SiteAnswer | undefined;

  function show(answer: SiteAnswer): void {
    last = answer;
    const isWhole = answer.missing === 0;
    for (const element of [stop, bar, done]) element.hidden = !isRunning || isWhole;
    start.hidden = isRunning || isWhole;
    start.textContent = say(isBegun ? 'goOn' : 'keepAll', answer);
    bar.max = answer.bytes;
    bar.value = answer.bytes - answer.missing;
    done.textContent = say('fetched', answer);
    bar.setAttribute('aria-label', done.textContent);
    if (isWhole) status.textContent = say('allKept', answer);
    section.hidden = false;
  }

  async function run(): Promise<void> {
    if (isRunning || !last) return;
    isRunning = true;
    isBegun = true;
    status.textContent = '';
    show(last);
    const trouble = await keepSite(show, () => !isRunning);
    isRunning = false;
    if (trouble) status.textContent = say(trouble, last);
    show(last);
  }

  start.addEventListener('click', () => {
    wish(true);
    void run().then(() => (start.hidden ? undefined : start.focus()));
    stop.focus();
  });
  stop.addEventListener('click', () => {
    wish(false);
    isRunning = false;
  });
  void ask<SiteAnswer>({ ask: 'how-much' }).then((answer) => {
    if (!answer) return;
    show(answer);
    if (isWished()) void run();
  });
}

// Without a worker nothing is kept, and there is nothing to say.
for (const section of document.querySelectorAll<HTMLElement>('[data-keep-offline]'))
  if ('serviceWorker' in navigator) control(section);

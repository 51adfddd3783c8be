import { fetchedPage } from '../../lab/browser/fetched-page';
import { letKeyboardScroll } from '../../lab/browser/keyboard-scrolling';
import { LiveDemo } from '../../lab/browser/live-demo';

/** How far below or above the screen the rest of a demo is fetched: before it starts, so that it has its full height when it is seen. */
const farFromTheScreen = '150%';

async function wholeDemo(address: string, id: string): Promise<HTMLElement | null> {
  return (await fetchedPage(address)).querySelector<HTMLElement>(`live-demo[id="${id}"]`);
}

/** A demo that stands in the page with its first picture only. It fetches the rest of itself, then is like any other. */
export class FetchedDemo extends LiveDemo {
  #whole: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void this.#fill();
      },
      { rootMargin: `${farFromTheScreen} 0px` },
    );
    observer.observe(this);
  }

  override async start(): ReturnType<LiveDemo['start']> {
    await this.#fill();
    return super.start();
  }

  #fill(): Promise<void> {
    this.#whole ??= this.#fetch();
    return this.#whole;
  }

  async #fetch(): Promise<void> {
    const { whole = '', note = '' } = this.dataset;
    // The page of the demo alone is small, but only the notes are kept for reading offline. If both fail, `start` says so.
    const found =
      (await wholeDemo(whole, this.id).catch(() => null)) ??
      (await wholeDemo(note, this.id).catch(() => null));
    if (!found) return;
    const before = this.getBoundingClientRect();
    this.replaceChildren(...found.childNodes);
    letKeyboardScroll(this);
    this.classList.remove('preview');
    this.dataset['embed'] = found.dataset['embed'];
    // What begins above the screen grows upwards, so that what the reader sees below it stays where it is.
    if (before.top < 0)
      scrollBy({ top: this.getBoundingClientRect().bottom - before.bottom, behavior: 'instant' });
  }
}

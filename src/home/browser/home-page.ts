/** The home page knows the reader: where the reading stopped, and how many exercises of each topic are done. */
import { pageLanguage } from '../../lab/browser/page-language';
import { lastRead } from '../../site/last-read';
import { withValues } from '../../site/say';
import { homeWords } from '../home-words';

const language = pageLanguage();

function showGoOn(): void {
  const link = document.querySelector<HTMLAnchorElement>('.go-on');
  const place = lastRead();
  const topic = place && document.querySelector<HTMLAnchorElement>(`.parts a[data-topic="${place.slug}"]`);
  if (!link || !place || !topic) return;
  link.href = `${topic.href}${place.section === undefined ? '' : `#${place.section}`}`;
  link.textContent = withValues(homeWords.goOn[language], { title: topic.textContent.trim() });
  link.hidden = false;
}

async function showProgress(): Promise<void> {
  const { openStore } = await import('../../practice/store/open-store');
  const { reviews } = await (await openStore()).contents();
  const done = Map.groupBy(new Set(reviews.map(({ exercise }) => exercise)), (id) => id.split('/')[0]);
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const seen = done.get(place.dataset['progress'])?.length ?? 0;
    if (seen === 0) continue;
    place.textContent = withValues(homeWords.done[language], {
      seen: String(seen),
      count: place.dataset['count'] ?? '',
    });
    place.hidden = false;
  }
}

showGoOn();
// Where the store cannot be loaded, the page is as it was built.
addEventListener('load', () => void showProgress().catch(() => {}));

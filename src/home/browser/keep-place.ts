/** On a note: when it is left, its topic and the section being read are kept for the home page. */
import { keepLastRead } from '../../site/last-read';

const slug = document.querySelector<HTMLElement>('.page-title[data-topic]')?.dataset['topic'];

function keep(): void {
  const current = document.querySelector<HTMLAnchorElement>('.contents-wide a[aria-current]');
  const section = current?.hash.slice(1) ?? '';
  if (slug !== undefined) keepLastRead({ slug, ...(section !== '' && section !== '_top' && { section }) });
}

if (slug !== undefined) addEventListener('pagehide', keep);

import { make } from '../../practice/browser/exam-page';
import { examWords } from '../../practice/exam/exam-words';
import { pageHref } from '../../site/links';
import type { Plan } from '../plan/plan';
import { entryName } from './entry-name';
import { planName } from './plan-name';
import type { TeachPage } from './teach-page';

/** The lesson plan as students see it: one clean list, to be clicked, scanned or printed. */
export async function showPlan(page: TeachPage, plan: Plan): Promise<void> {
  const { root, language, told, part } = page;
  const place = part('.plan-page');
  root.dataset['state'] = 'plan';
  part('form').hidden = true;
  place.hidden = false;
  const { items } = plan;
  const name = planName(plan, page);
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = name;
  document.title = document.title.replace(/^[^|]*/, `${name} `);

  const names = await Promise.all(items.map(({ target }) => entryName(target, page)));
  const rows = items.map(({ target, title, note }, index) => {
    const link = make('a', { href: pageHref(language) + target }, title || (names[index] ?? target));
    return make('li', {}, link, ...(note === '' ? [] : [make('p', {}, note)]));
  });
  const print = make('button', { type: 'button', class: 'primary' }, told('print'));
  print.addEventListener('click', () => window.print());
  const query = new URLSearchParams({ plan: new URLSearchParams(location.search).get('plan') ?? '' });
  const edit = make('a', { href: `?${query}&edit=1#plan` }, told('editPlan'));
  const box = make('div', {});
  const figure = make('figure', { class: 'plan-qr' }, make('figcaption', {}, told('planQr')), box);
  const address = new URL(`?${query}`, location.href).href;
  place.replaceChildren(make('ol', {}, ...rows), figure, make('div', { class: 'exam-actions' }, print, edit));
  const loaded = await import('../../lab/browser/share/qr').catch(() => undefined);
  if (loaded) loaded.drawQr(box, address, examWords.qrTooLong[language]);
  else figure.remove();
}

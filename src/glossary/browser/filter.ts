import { namedInAddress } from '../../site/named-in-address';
import { isNamed, plainName } from '../typed-name';

/** The filter of the glossary: shows the terms that have what was typed in one of their names, or as the initials of one. */

const form = document.querySelector<HTMLFormElement>('.glossary-filter');
const input = form?.querySelector('input');
const status = form?.querySelector('output');

/** Shows the terms with a text in one of their names, and gives how many those are. */
function showThose(wanted: string): number {
  let count = 0;
  for (const letter of document.querySelectorAll<HTMLElement>('.glossary-letter')) {
    let shown = 0;
    for (const entry of letter.querySelectorAll<HTMLElement>('.glossary-entry')) {
      const names = [...entry.querySelectorAll('.glossary-name')].map(({ textContent }) => textContent);
      entry.hidden = !names.some((name) => isNamed(name, wanted));
      if (!entry.hidden) shown += 1;
    }
    letter.hidden = shown === 0;
    count += shown;
  }
  return count;
}

async function show(): Promise<void> {
  const typed = input?.value ?? '';
  let count = showThose(plainName(typed));
  if (count === 0 && /\p{Script=Han}/u.test(typed)) {
    const table = await import('../../site/simplified').catch(() => undefined);
    if (input?.value !== typed) return;
    if (table) count = showThose(plainName(table.simplified(typed)));
  }
  const { none = '', one = '', number = '' } = status?.dataset ?? {};
  const sentence = count === 0 ? none : count === 1 ? one : number;
  if (status) status.value = sentence.replace('{count}', String(count));
}

if (form && input) {
  form.hidden = false;
  input.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => event.preventDefault());
  // A link to a term that the filter hides shows all terms again.
  addEventListener('hashchange', () => {
    const target = document.getElementById(namedInAddress());
    if (!target?.closest('[hidden]')) return;
    input.value = '';
    void show();
    target.scrollIntoView();
  });
  // The browser may give back what was typed before the page was left.
  if (input.value !== '') void show();
}

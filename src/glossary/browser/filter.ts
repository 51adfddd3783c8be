/** The filter of the glossary: shows the terms that have what was typed in one of their names. */

const form = document.querySelector<HTMLFormElement>('.glossary-filter');
const input = form?.querySelector('input');
const status = form?.querySelector('output');

/** Case, hyphens, dashes and spaces don't count. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s\u2010-\u2015-]+/g, '');
}

function show(): void {
  const wanted = plain(input?.value ?? '');
  let count = 0;
  for (const letter of document.querySelectorAll<HTMLElement>('.glossary-letter')) {
    let shown = 0;
    for (const entry of letter.querySelectorAll<HTMLElement>('.glossary-entry')) {
      const names = [...entry.querySelectorAll('.glossary-name')].map(({ textContent }) =>
        plain(textContent),
      );
      entry.hidden = !names.some((name) => name.includes(wanted));
      if (!entry.hidden) shown += 1;
    }
    letter.hidden = shown === 0;
    count += shown;
  }
  const { none = '', one = '', number = '' } = status?.dataset ?? {};
  const sentence = count === 0 ? none : count === 1 ? one : number;
  if (status) status.value = sentence.replace('{count}', String(count));
}

if (form && input) {
  form.hidden = false;
  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  // A link to a term that the filter hides shows all terms again.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    input.value = '';
    show();
    target.scrollIntoView();
  });
  // The browser may give back what was typed before the page was left.
  if (input.value !== '') show();
}

// A module of its own: its names are not the window's.
export {};

import type { TeachPage } from './teach-page';

/** The list of exercises, live: found by words and kind, counted by topic. */
export interface ExerciseList {
  readonly chosen: () => string[];
  readonly choose: (ids: readonly string[]) => void;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

export function bindExerciseList(root: HTMLElement, { told }: TeachPage, changed: () => void): ExerciseList {
  const find = root.querySelector('[data-find]') as HTMLInputElement;
  const kind = root.querySelector('select[data-kind]') as HTMLSelectElement;
  const said = root.querySelector('.teach-found') as HTMLElement;
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[name="pick"]')];
  const topics = [...root.querySelectorAll<HTMLDetailsElement>('.teach-list > details')].map((details) => {
    const title = folded(details.querySelector('summary')?.textContent ?? '');
    const rows = [...details.querySelectorAll('li')].map((row) => ({
      row,
      text: `${title} ${folded(row.textContent ?? '')}`,
      kind: row.querySelector('label')?.dataset['kind'] ?? '',
    }));
    return { details, rows };
  });

  function filter(): void {
    const wanted = folded(find.value).split(/\s+/).filter(Boolean);
    const isFiltered = wanted.length > 0 || kind.value !== '';
    let count = 0;
    for (const { details, rows } of topics) {
      let shown = 0;
      for (const { row, text, kind: own } of rows) {
        const fits = (kind.value === '' || own === kind.value) && wanted.every((word) => text.includes(word));
        row.hidden = !fits;
        if (fits) shown++;
      }
      details.hidden = shown === 0;
      // What is found by words is shown at once; a kind alone would open everything.
      if (wanted.length > 0) details.open = shown > 0;
      count += shown;
    }
    said.textContent = isFiltered ? told('found', { count }) : '';
  }

  function showCounts(): void {
    for (const { details } of topics) {
      const count = details.querySelectorAll('input:checked').length;
      const line = details.querySelector('.teach-count');
      if (line) line.textContent = count === 0 ? '' : told('inTopic', { count });
    }
  }

  function choose(ids: readonly string[]): void {
    for (const box of boxes) box.checked = ids.includes(box.value);
    showCounts();
  }

  for (const field of [find, kind]) {
    // The form around the list follows what is chosen, not what is looked for.
    field.addEventListener('input', (event) => {
      event.stopPropagation();
      filter();
    });
  }
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  root.addEventListener('input', showCounts);
  root.querySelector('[data-action="clear"]')?.addEventListener('click', () => {
    choose([]);
    changed();
  });
  return { chosen: () => boxes.filter(({ checked }) => checked).map(({ value }) => value), choose };
}

import { pageLanguage } from '../../lab/browser/page-language';
import { fill } from '../../lab/interface-words';
import { shortened } from '../../lab/shortened';
import { indexWords } from '../gathered-words';
import { filterQuery, type MistakeFilter, readFilter } from '../mistake-filter';

/** The filter of the page of mistakes: two native lists whose choice stands in the link. Without this script all are shown. */

const form = document.querySelector<HTMLFormElement>('.mistakes-filter');
const status = document.querySelector('.mistakes-shown');
const sections = [...document.querySelectorAll<HTMLElement>('section[data-topic]')];
const language = pageLanguage();

function list(name: keyof MistakeFilter): HTMLSelectElement | undefined {
  const field = form?.elements.namedItem(name);
  return field instanceof HTMLSelectElement ? field : undefined;
}

/** Shows what the filter asks for and says how many that are. */
function show({ topic, severity }: MistakeFilter, problem = ''): void {
  let shown = 0;
  let all = 0;
  for (const section of sections) {
    const mistakes = [...section.querySelectorAll<HTMLElement>('.mistake')];
    const asked = mistakes.filter(
      ({ dataset }) =>
        (topic === '' || section.dataset['topic'] === topic) &&
        (severity === '' || dataset['severity']?.split(' ').includes(severity)),
    );
    for (const mistake of mistakes) mistake.hidden = !asked.includes(mistake);
    section.hidden = asked.length === 0;
    shown += asked.length;
    all += mistakes.length;
  }
  const sentence = indexWords[shown === all ? 'shownAll' : 'shown'][language];
  const counted = fill(sentence, { shown: String(shown), all: String(all) });
  if (status) status.textContent = [problem, counted].filter(Boolean).join(language === 'zh' ? '' : ' ');
}

function start(): void {
  if (!form) return;
  const { unknown, ...filter } = readFilter(
    new URLSearchParams(location.search),
    sections.map(({ dataset }) => dataset['topic'] ?? ''),
  );
  for (const name of ['topic', 'severity'] as const) {
    const field = list(name);
    if (field) field.value = filter[name];
  }
  form.hidden = false;
  show(filter, unknown && fill(indexWords.unknownFilter[language], { given: shortened(unknown) }));
  form.addEventListener('change', () => {
    const chosen = readFilter(
      new URLSearchParams({ topic: list('topic')?.value ?? '', severity: list('severity')?.value ?? '' }),
      sections.map(({ dataset }) => dataset['topic'] ?? ''),
    );
    history.replaceState(history.state, '', `${location.pathname}${filterQuery(chosen)}`);
    show(chosen);
  });
  // A list of choices has nothing to send.
  form.addEventListener('submit', (event) => event.preventDefault());
}

start();

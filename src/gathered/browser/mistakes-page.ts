import { fetchedPage } from '../../lab/browser/fetched-page';
import { letKeyboardScroll } from '../../lab/browser/keyboard-scrolling';
import { pageLanguage } from '../../lab/browser/page-language';
import { namedInAddress } from '../../site/named-in-address';
import { inOneLine, withValues } from '../../site/say';
import { shortened } from '../../site/shortened';
import { indexWords } from '../gathered-words';
import { filterQuery, type MistakeFilter, readFilter } from '../mistake-filter';

/**
 * The page that quotes all mistakes. Two native lists filter them, and the choice stands in the link. The reasons are fetched from
 * the page of their part: of a mistake that the reader opens or that the address names, and of all of a topic that is chosen.
 * Without this script all are quoted, and each leads to its reason.
 */

const form = document.querySelector<HTMLFormElement>('.mistakes-filter');
const status = document.querySelector('.mistakes-shown');
const sections = [...document.querySelectorAll<HTMLElement>('section[data-topic]')];
const topics = sections.map(({ dataset }) => dataset['topic'] ?? '');
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
  for (const part of document.querySelectorAll<HTMLElement>('section[data-part]')) {
    part.hidden = part.querySelector('section[data-topic]:not([hidden])') === null;
  }
  const sentence = indexWords[shown === all ? 'shownAll' : 'shown'][language];
  const counted = withValues(sentence, { shown: String(shown), all: String(all) });
  if (status) status.textContent = inOneLine([problem, counted], language);
}

/** Puts the whole mistake in the place of each that is only quoted. They stand on one page. Rejects when that can't be had. */
async function complete(quoted: readonly Element[]): Promise<void> {
  const address = quoted[0]?.querySelector<HTMLAnchorElement>('a.why')?.href;
  if (address === undefined) return;
  const page = await fetchedPage(address);
  for (const each of quoted) {
    const whole = page.getElementById(each.id);
    if (!whole) throw new Error(`${address} has no ${each.id}`);
    each.replaceChildren(...document.importNode(whole, true).childNodes);
    if (each instanceof HTMLElement) letKeyboardScroll(each);
  }
}

/** What is quoted stays, and each quotation still leads to its reason, when the reasons can't be had. */
async function completeTopic(topic: string): Promise<void> {
  const section = sections.find(({ dataset }) => dataset['topic'] === topic);
  await complete([...(section?.querySelectorAll('.mistake:has(a.why)') ?? [])]).catch(() => undefined);
}

/** Opens the mistake that the address names. */
async function completeTarget(): Promise<void> {
  const target = document.getElementById(namedInAddress());
  if (!target?.matches('.mistake')) return;
  await complete([target]).catch(() => undefined);
  target.scrollIntoView({ behavior: 'instant' });
}

document.addEventListener('click', async (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.mistake a.why') : null;
  const mistake = link?.closest<HTMLElement>('.mistake');
  if (!link || !mistake) return;
  event.preventDefault();
  try {
    await complete([mistake]);
    mistake.tabIndex = -1;
    mistake.focus({ preventScroll: true });
  } catch {
    // Perhaps the browser has the page. If not, it says so.
    location.assign(link.href);
  }
});

function start(): void {
  if (!form) return;
  const { unknown, ...filter } = readFilter(new URLSearchParams(location.search), topics);
  for (const name of ['topic', 'severity'] as const) {
    const field = list(name);
    if (field) field.value = filter[name];
  }
  form.hidden = false;
  show(filter, unknown && withValues(indexWords.unknownFilter[language], { given: shortened(unknown) }));
  form.addEventListener('change', () => {
    const chosen = readFilter(
      new URLSearchParams({ topic: list('topic')?.value ?? '', severity: list('severity')?.value ?? '' }),
      topics,
    );
    history.replaceState(history.state, '', `${location.pathname}${filterQuery(chosen)}`);
    show(chosen);
    void completeTopic(chosen.topic);
  });
  // A list of choices has nothing to send.
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => void completeTarget());
  void completeTopic(filter.topic).then(completeTarget);
}

start();

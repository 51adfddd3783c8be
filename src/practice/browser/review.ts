/** The review page comes alive: it opens the store, shows how things stand, and runs the sessions. */
import { pageLanguage } from '../../lab/browser/page-language';
import { lastRead } from '../../site/last-read';
import { withValues } from '../../site/say';
import { cardsOf } from '../review/cards';
import { overviewOf } from '../review/overview';
import type { Progress, TopicExercises } from '../review/progress';
import { topicQueueOf } from '../review/queue';
import { reviewWords } from '../review/review-words';
import { type Today, todayOf } from '../review/today';
import { openStore } from '../store/open-store';
import { troubleWords } from '../store/trouble-words';
import { examSentence } from './exam-sentence';
import { prepareCharts } from './review-charts';
import { prepareData } from './review-data';
import { offerMissed } from './review-missed';
import { showTopics } from './review-overview';
import { part } from './review-parts';
import { prepareSession } from './review-session';
import { keepExamDate, keepNewPerDay } from './review-setting';
import type { SessionTopic } from './session-topic';

const language = pageLanguage();
const table = part(document, 'topics', HTMLElement);
const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-topic]')];
const topics: readonly TopicExercises[] = rows.map(({ dataset: { topic = '', names = '' } }) => ({
  topic,
  exercises: names.split(' ').map((name) => `${topic}/${name}`),
}));

function topicOf(topic: string): SessionTopic {
  const row = rows.find(({ dataset }) => dataset['topic'] === topic);
  const link = (name: string): HTMLAnchorElement | null | undefined =>
    row?.querySelector<HTMLAnchorElement>(`a[${name}]`);
  const address = (name: string): string => link(name)?.href ?? '';
  return {
    title: link('data-exercises')?.textContent ?? topic,
    notes: address('data-notes'),
  };
}

async function startPage(): Promise<void> {
  const root = part(document, 'session', HTMLElement);
  const showCharts = prepareCharts(
    part(document, 'progress', HTMLElement),
    topics,
    (topic) => topicOf(topic).title,
    language,
  );
  const data = part(document, 'data', HTMLElement);
  const today = part(root, 'today', HTMLElement);
  const start = part(root, 'start', HTMLButtonElement);
  const notice = part(root, 'session-notice', HTMLElement);
  const store = await openStore();
  const showKept = prepareData(data, store, language);
  let progress: Progress = { cards: new Map(), reviews: [], now: Date.now() };

  const newField = part(root, 'new-per-day', HTMLInputElement);
  const newPerDay = keepNewPerDay(newField, language, () => showToday());
  const exam = keepExamDate(part(root, 'exam-on', HTMLInputElement), () => showToday());
  const presentDay = (): Today =>
    todayOf(topics, progress, {
      newPerDay: newPerDay(),
      exam: exam(),
      lastRead: lastRead()?.slug,
    });

  function showToday(): void {
    const { due, fresh, plan } = presentDay();
    const isDone = due.length + fresh.length === 0;
    part(root, 'due', HTMLElement).textContent = isDone
      ? reviewWords.nothingToday[language]
      : withValues(reviewWords[progress.reviews.length === 0 ? 'firstDay' : 'today'][language], {
          due: String(due.length),
          new: String(fresh.length),
        });
    start.hidden = isDone;
    // The exam has its own number.
    newField.disabled = plan !== undefined && plan.days >= 0;
    part(root, 'exam-plan', HTMLElement).textContent = plan ? examSentence(plan, language) : '';
  }

  async function refresh(): Promise<void> {
    const contents = await store.contents();
    const now = Date.now();
    progress = { cards: cardsOf(contents.reviews, now), reviews: contents.reviews, now };
    showToday();
    showTopics(table, overviewOf(topics, progress));
    showCharts(progress);
    showKept(contents);
    part(document, 'trouble', HTMLElement).textContent = store.trouble
      ? troubleWords[store.trouble][language]
      : '';
  }

  /** During a session the page is the card. */
  const foldAway = (isFolded: boolean): void => {
    root.parentElement?.toggleAttribute('data-in-session', isFolded);
  };

  const session = prepareSession({
    root,
    store,
    language,
    cards: () => progress.cards,
    topicOf,
    ended(graded) {
      foldAway(false);
      today.hidden = false;
      const sentence = withValues(reviewWords.ended[language], { count: String(graded) });
      notice.textContent = `${notice.textContent} ${graded > 0 ? sentence : ''}`.trim();
      document.getElementById('review')?.focus();
      void refresh();
    },
  });

  async function run(queueNow: () => readonly string[]): Promise<void> {
    // A day may have passed since the page was opened.
    await refresh();
    today.hidden = true;
    foldAway(true);
    await session.start(queueNow());
  }

  start.addEventListener(
    'click',
    () =>
      void run(() => {
        const { due, fresh } = presentDay();
        return [...due, ...fresh];
      }),
  );
  offerMissed(
    root,
    language,
    topics.flatMap(({ exercises }) => exercises),
    (missed) => void run(() => missed),
  );
  rows.forEach((row, index) => {
    part(row, 'only', HTMLButtonElement).addEventListener('click', () => {
      void run(() => topicQueueOf(topics[index]?.exercises ?? [], progress));
    });
  });

  store.onChange(() => void refresh());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void refresh();
  });
  await refresh();
  root.hidden = false;
  data.hidden = false;
}

startPage().catch(() => {
  // The page still reads: topics, and their exercises with solutions.
  part(document, 'trouble', HTMLElement).textContent = reviewWords.failed[language];
});

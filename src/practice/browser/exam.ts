import { type ExamLink, examQuery, readExamLink } from '../exam/exam-link';
import { paperOf } from '../exam/paper';
import { openStore } from '../store/open-store';
import { newSeed } from './exam-fields';
import { linkProblems, runForm } from './exam-form';
import { type ExamPage, examPage, make } from './exam-page';
import './page';

/** The page of the exam: a form, an exam that was begun, or a page to print, as the link says. */

async function sittings(): Promise<typeof import('./exam-sitting')> {
  return await import('./exam-sitting');
}

/** An exam that the reader has left without handing in. */
async function showBegun(page: ExamPage, problems: readonly string[]): Promise<void> {
  const exams = await (await openStore()).exams();
  const begun = exams.findLast(({ finishedAt }) => finishedAt === undefined);
  if (!begun) return;
  page.tell(...problems, make('a', { href: `?${begun.id}` }, page.say('begun')));
}

/** What an exam is made of may not come: most likely the network is gone. The reader is then told. */
async function sayingSo(page: ExamPage, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch {
    page.tell(page.say('notLoaded'));
  }
}

async function open(page: ExamPage, link: ExamLink): Promise<void> {
  const problems = linkProblems(page, link);
  page.tell(...problems);
  if (link.printView) {
    const { showPrint } = await import('./exam-print');
    const { bank } = page.data;
    const printed = {
      paper: paperOf(link.options, bank),
      top: { ...link.options, titles: { paper: 'title', key: 'keyTitle' } },
      path: 'exam',
      query: examQuery(link.options, bank),
      back: page.say('back'),
    } as const;
    await showPrint(page, printed, link.printView);
    return;
  }
  const isBare = location.search === '';
  const options = isBare ? { ...link.options, seed: newSeed() } : link.options;
  runForm(page, options, (chosen) => {
    const start = async (): Promise<void> => {
      const [store, { startExam }] = await Promise.all([openStore(), sittings()]);
      await startExam(page, store, chosen);
    };
    void sayingSo(page, start());
  });
  if (isBare) {
    await showBegun(page, problems);
    return;
  }
  const store = await openStore();
  const record = await store.loadExam(examQuery(options, page.data.bank));
  if (record) await (await sittings()).sitExam(page, store, options, record);
}

const root = document.querySelector<HTMLElement>('.exam');
if (root) {
  const page = examPage(root);
  void sayingSo(page, open(page, readExamLink(location.search, page.data.bank, page.language)));
}

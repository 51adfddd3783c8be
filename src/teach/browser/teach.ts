import { readExamLink } from '../../practice/exam/exam-link';
import { pickedPaper, pickQuery, readPick } from '../pick-link';
import { textToPlan } from '../plan/plan-link';
import { runChoice } from './choice';
import { runEmbedPicker } from './embed-picker';
import { runPlanEditor } from './plan-editor';
import { type TeachPage, teachPage } from './teach-page';

/** The page for instructors: forms, sheets to print, or a lesson plan, as the link says. */
async function open(page: TeachPage): Promise<void> {
  const { data, language, told, tell } = page;
  const query = new URLSearchParams(location.search);
  const written = query.get('plan');
  const plan = written === null ? undefined : await textToPlan(written);
  if (plan && !query.has('edit')) {
    const { showPlan } = await import('./plan-page');
    await showPlan(page, plan);
    return;
  }
  const picked = readPick(location.search, data.bank);
  const { printView } = readExamLink(location.search, data.bank, language);
  if (picked && printView) {
    const { showPrint } = await import('../../practice/browser/exam-print');
    const printed = {
      paper: pickedPaper(picked, data.bank),
      top: { minutes: 0, seed: picked.seed, titles: { paper: 'setTitle', key: 'setKeyTitle' } },
      path: 'teach',
      query: pickQuery(picked),
      back: told('back'),
    } as const;
    await showPrint(page, printed, printView);
    return;
  }
  if (written !== null && !plan) tell(told('badPlan'));
  const offer = runPlanEditor(page, plan);
  runChoice(page, picked, offer);
  runEmbedPicker(page);
  page.enter('form');
}

const root = document.querySelector<HTMLElement>('.teach');
if (root) {
  const page = teachPage(root);
  open(page).catch(() => page.tell(page.told('notLoaded')));
}

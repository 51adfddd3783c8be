import { languages } from '../../demo/words';
import { firstSeed, isSeed } from '../../exercise/draw';
import { bindCopyField } from '../../practice/browser/copy-field';
import { bindExamFields, newSeed } from '../../practice/browser/exam-fields';
import { pointPrintLinks } from '../../practice/browser/print-links';
import { saveFile } from '../../practice/browser/save-file';
import { examQuery, readExamLink, shortExamQuery } from '../../practice/exam/exam-link';
import { type ExamOptions, type Paper, paperOf } from '../../practice/exam/paper';
import { summaryOf } from '../../practice/exam/paper-words';
import { seedToPairs } from '../../practice/link';
import { pageHref } from '../../site/links';
import { inOneLine } from '../../site/say';
import { type Picked, pickedPaper, pickQuery } from '../pick-link';
import type { PlanItem } from '../plan/plan';
import { planToText } from '../plan/plan-link';
import { bindExerciseList } from './exercise-list';
import { keepInAddress } from './keep-in-address';
import type { TeachPage } from './teach-page';

/** The questions that are chosen: a mock exam, or exercises from the list. */
type Chosen = { readonly paper: Paper } & (
  | { readonly exam: ExamOptions; readonly picked?: undefined }
  | { readonly exam?: undefined; readonly picked: Picked }
);

/** What the address says of the choice. */
const choiceKeys = ['topics', 'kinds', 'length', 'minutes', 'seed', 'bank', 'pick'];

/** The chosen exercises as entries of a lesson plan, with the numbers of their seed. */
export function planItemsOf({ items }: Paper): PlanItem[] {
  return items.map(({ id, topic, seed }) => {
    const query = new URLSearchParams(seedToPairs(id, seed)).toString().replaceAll('%2F', '/');
    return { target: `practice/${topic}/${query && `?${query}`}#${id}`, title: '', note: '' };
  });
}

/** The form in which questions are chosen, and what is made of them. Gives the exercises that are picked, for a lesson plan. */
export function runChoice(
  page: TeachPage,
  first: Picked | undefined,
  pickedChanged: (items: readonly PlanItem[]) => void,
): void {
  const { part, say, told, data, language, site } = page;
  const form = part<HTMLFormElement>('form');
  const showLink = bindCopyField(form.querySelector('.paper-link') as HTMLElement, language);
  const status = form.querySelector('.teach-take .teach-status') as HTMLElement;
  const value = (name: string): string => String(new FormData(form).get(name) ?? '');
  const changed = (): void => {
    void show();
    const { exam, picked } = chosen();
    const isEmpty = exam ? exam.topics.length * exam.kinds.length === 0 : picked.ids.length === 0;
    const query = exam ? examQuery(exam, data.bank) : pickQuery(picked);
    keepInAddress(choiceKeys, isEmpty ? '' : query);
  };
  const fields = bindExamFields(form, data, language, changed);
  const list = bindExerciseList(part('.teach-pick'), page, changed);

  function chosen(): Chosen {
    if (value('which') === 'exam') {
      const exam = fields.read();
      return { paper: paperOf(exam, data.bank), exam };
    }
    const seed = Number(value('first'));
    const picked = { ids: list.chosen(), seed: isSeed(seed) ? seed : firstSeed };
    return { paper: pickedPaper(picked, data.bank), picked };
  }

  function summary({ paper, exam }: Chosen): string {
    if (exam && paper.items.length === 0) return say('nothing');
    if (exam) {
      const [count, wished] = [paper.items.length, exam.length];
      const shorter = count < wished ? say('shorter', { count, wished }) : '';
      return inOneLine([summaryOf(say, exam.minutes, paper), shorter], language);
    }
    const all = Object.values(data.bank).reduce((sum, entries) => sum + entries.length, 0);
    return paper.items.length === 0 ? told('choose') : told('picked', { count: paper.items.length, all });
  }

  let latest = 0;

  async function show(): Promise<void> {
    const turn = ++latest;
    const now = chosen();
    const { paper, exam, picked } = now;
    part('.teach-exam').hidden = exam === undefined;
    part('.teach-pick').hidden = exam !== undefined;
    part('.exam-summary').textContent = summary(now);
    part('.teach-take').hidden = paper.items.length === 0;
    status.textContent = '';
    pickedChanged(picked ? planItemsOf(paper) : []);
    if (paper.items.length === 0) return;
    if (exam) {
      const address = new URL(pageHref(language, 'exam'), location.href).href;
      const query = examQuery(exam, data.bank);
      pointPrintLinks(form, `${address}?${query}`, language);
      showLink(`${address}?${query}`, `${address}?${shortExamQuery(exam, data.bank)}`);
    }
    if (picked) {
      pointPrintLinks(form, `?${pickQuery(picked)}`, language);
      const plan = await planToText({ title: '', items: planItemsOf(paper) });
      if (turn === latest) showLink(new URL(`?plan=${plan}`, location.href.replace(/[?#].*$/, '')).href);
    }
  }

  // The form has no button that sends it: Enter in a field must not start a download.
  form.querySelector('[data-download]')?.addEventListener('click', async () => {
    if (fields.hasSaid()) return;
    const { paper, exam } = chosen();
    const wanted = value('languages').split(',');
    status.textContent = told('making');
    try {
      const { moodleCategories } = await import('./moodle-categories');
      const { moodleFile } = await import('../../practice/moodle/moodle-file');
      const categories = await moodleCategories({
        paper,
        ...(exam && { exam: exam.seed }),
        languages: languages.filter((each) => wanted.includes(each)),
        variants: Number(value('variants')),
        site,
      });
      const count = categories.reduce((sum, { questions }) => sum + questions.length, 0);
      const file = `gradient-notes-${exam ? `exam-${exam.seed}` : 'exercises'}-${wanted.join('-')}.xml`;
      saveFile(moodleFile(categories), file, 'application/xml');
      status.textContent = told('made', { count, file });
    } catch {
      status.textContent = told('failed');
    }
  });

  const { options } = readExamLink(location.search, data.bank, language);
  // A link that names no paper gets one that nobody has seen.
  fields.fillIn(new URLSearchParams(location.search).has('bank') ? options : { ...options, seed: newSeed() });
  if (first) {
    list.choose(first.ids);
    (form.elements.namedItem('first') as HTMLInputElement).value = String(first.seed);
    (form.querySelector('input[name="which"][value="pick"]') as HTMLInputElement).checked = true;
  }
  void show();
}

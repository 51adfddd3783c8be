import { pageHref } from '../../site/links';
import { type ExamLink, examQuery, shortExamQuery } from '../exam/exam-link';
import { type ExamOptions, paperOf } from '../exam/paper';
import { summaryOf } from '../exam/paper-words';
import { bindCopyField } from './copy-field';
import { bindExamFields } from './exam-fields';
import type { ExamPage } from './exam-page';
import { pointPrintLinks } from './print-links';

/** What is wrong with the link, a line each. */
export function linkProblems({ say }: ExamPage, { problems }: ExamLink): string[] {
  return problems.map(({ say: sentence, field, given, used = '' }) =>
    say(sentence, { name: field === undefined ? '' : say(field), given, used }),
  );
}

/** The form in which a paper is chosen; `start` is called with the options when the reader starts. */
export function runForm(page: ExamPage, first: ExamOptions, start: (options: ExamOptions) => void): void {
  const { say, data, language, part } = page;
  const form = part<HTMLFormElement>('form');
  const showLink = bindCopyField(part('.paper-link'), language);
  const addressOf = (query: string): string => new URL(`?${query}`, location.href).href;
  const startButton = part<HTMLButtonElement>('button[type="submit"]');

  function show(options: ExamOptions): void {
    const paper = paperOf(options, data.bank);
    const isEmpty = paper.items.length === 0;
    const [count, wished] = [paper.items.length, options.length].map(String) as [string, string];
    const lines = [
      isEmpty ? say('nothing') : summaryOf(say, options.minutes, paper),
      ...(!isEmpty && paper.items.length < options.length ? [say('shorter', { count, wished })] : []),
    ];
    part('.exam-summary').textContent = lines.join(' ');
    startButton.disabled = isEmpty;
    part('.for-teachers').hidden = isEmpty;
    const query = examQuery(options, data.bank);
    part('.paper-link').hidden = isEmpty;
    showLink(addressOf(query), addressOf(shortExamQuery(options, data.bank)));
    pointPrintLinks(form, `?${query}`, language);
    part<HTMLAnchorElement>('a[data-teach]').href = `${pageHref(language, 'teach')}?${query}`;
  }

  const fields = bindExamFields(form, data, language, () => {
    const options = fields.read();
    show(options);
    if (options.topics.length === 0 || options.kinds.length === 0) return;
    history.replaceState(history.state, '', `?${examQuery(options, data.bank)}`);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!fields.hasSaid()) start(fields.read());
  });

  fields.fillIn(first);
  show(first);
  page.enter('form');
}

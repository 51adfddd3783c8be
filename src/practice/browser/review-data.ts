import type { Language } from '../../demo/words';
import { sayFrom } from '../../site/say';
import { reviewWords } from '../review/review-words';
import type { Store, StoreContents } from '../store/store';
import { fileName } from '../store/store-file';
import { part } from './review-parts';

/** Lets the reader take the progress along, bring it back and delete it. Gives what shows how much is kept. */
export function prepareData(
  root: HTMLElement,
  store: Store,
  language: Language,
): (contents: StoreContents) => void {
  const notice = part(root, 'data-notice', HTMLElement);
  const dialog = part(root, 'dialog', HTMLDialogElement);
  const chosen = part(root, 'import', HTMLInputElement);
  const say = sayFrom(reviewWords, language);

  async function exportFile(): Promise<void> {
    const text = await store.exportText();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = fileName;
    link.click();
    // The download has begun when the next task runs.
    setTimeout(() => URL.revokeObjectURL(link.href), 0);
  }

  async function importFile(file: File): Promise<void> {
    const text = await file.text().catch(() => '');
    const result = await store.importText(text);
    if (typeof result === 'string') {
      notice.textContent = say(result);
      return;
    }
    const { taken, known, unread, isNewer } = result;
    notice.textContent =
      `${say('imported', { taken, known, unread })} ${isNewer ? say('newerFile') : ''}`.trim();
  }

  async function removeAll(): Promise<void> {
    dialog.close();
    notice.textContent = say((await store.clear()) ? 'removed' : 'notRemoved');
  }

  const onClick = (name: string, act: () => unknown): void =>
    part(root, name, HTMLButtonElement).addEventListener('click', () => void act());
  onClick('export', exportFile);
  onClick('export-first', exportFile);
  // The field's own button speaks the language of the browser, not of the page.
  onClick('choose', () => chosen.click());
  onClick('remove', () => dialog.showModal());
  onClick('confirm', removeAll);
  onClick('keep', () => dialog.close());
  chosen.addEventListener('change', () => {
    const [file] = chosen.files ?? [];
    if (file) void importFile(file).finally(() => (chosen.value = ''));
  });

  return ({ reviews, exams, unread }) => {
    const lost = unread.reviews.length + unread.exams.length;
    const kept = say('kept', { reviews: reviews.length, exams: exams.length });
    // Before the first answer there is nothing to take along or to delete, only a file to bring back.
    const isEmpty = reviews.length + exams.length + lost === 0;
    for (const name of ['kept', 'export', 'remove']) part(root, name, HTMLElement).hidden = isEmpty;
    part(root, 'kept', HTMLElement).textContent =
      `${kept} ${lost > 0 ? say('unread', { unread: lost }) : ''}`.trim();
  };
}

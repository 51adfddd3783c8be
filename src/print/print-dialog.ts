import { pageLanguage } from '../lab/browser/page-language';
import { printPage } from './paper';
import { printWords } from './print-words';
import { hasSolutions, solutionPlaces } from './solutions';

/** Asks where the solutions should stand, and prints. A page without any is printed at once. */
export function askAndPrint(): void {
  if (!hasSolutions()) {
    void printPage();
    return;
  }
  const language = pageLanguage();
  const dialog = document.createElement('dialog');
  dialog.className = 'print-dialog';
  dialog.setAttribute('aria-label', printWords.title[language]);
  const choices = solutionPlaces.map((place, index) => {
    const checked = index === 0 ? 'checked' : '';
    return `<label><input type="radio" name="solutions" value="${place}" ${checked}>${printWords[place][language]}</label>`;
  });
  dialog.innerHTML = `<form method="dialog">
    <fieldset><legend>${printWords.legend[language]}</legend>${choices.join('')}</fieldset>
    <p><button class="primary" value="print">${printWords.print[language]}</button>
    <button value="">${printWords.cancel[language]}</button></p>
  </form>`;
  dialog.addEventListener('close', () => {
    const chosen = dialog.querySelector<HTMLInputElement>('input:checked')?.value;
    dialog.remove();
    if (dialog.returnValue === 'print') void printPage(solutionPlaces.find((place) => place === chosen));
  });
  document.body.append(dialog);
  dialog.showModal();
}

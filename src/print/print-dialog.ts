import { pageLanguage } from '../lab/browser/page-language';
import { printPage } from './paper';
import { printWords } from './print-words';
import { hasSolutions, solutionPlaces } from './solutions';

const hasFolded = (): boolean => document.querySelector('.fold:not([open])') !== null;

/** Asks where the solutions should stand and whether folded parts are wanted, and prints. A page without either is printed at once. */
export function askAndPrint(): void {
  if (!hasSolutions() && !hasFolded()) {
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
  const solutions = `<fieldset><legend>${printWords.legend[language]}</legend>${choices.join('')}</fieldset>`;
  const folded = `<label><input type="checkbox" name="folded">${printWords.folded[language]}</label>`;
  dialog.innerHTML = `<form method="dialog">
    ${hasSolutions() ? solutions : ''}${hasFolded() ? folded : ''}
    <p><button class="primary" value="print">${printWords.print[language]}</button>
    <button value="">${printWords.cancel[language]}</button></p>
  </form>`;
  dialog.addEventListener('close', () => {
    const chosen = new FormData(dialog.querySelector('form') ?? undefined);
    dialog.remove();
    if (dialog.returnValue !== 'print') return;
    void printPage({
      solutions: solutionPlaces.find((place) => place === chosen.get('solutions')),
      folded: chosen.has('folded'),
    });
  });
  document.body.append(dialog);
  dialog.showModal();
}

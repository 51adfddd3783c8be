import { adoptStyles } from '../lab/browser/adopt-styles';
import { pageLanguage } from '../lab/browser/page-language';
import { addCodes } from './codes';
import styles from './print.css?inline';
import { printWords } from './print-words';
import { placeSolutions, type SolutionPlace } from './solutions';

/**
 * Makes a hand-out of the page whenever it is printed, whoever asked for that: the browser's own command prints the
 * solutions on a last page, so that the reader can fold it away.
 */

adoptStyles(styles);

const usual: SolutionPlace = 'last-page';

let place: SolutionPlace = usual;
let undo: (() => void)[] = [];

function putBack(): void {
  for (const each of undo) each();
  undo = [];
}

addEventListener('beforeprint', () => {
  // Some browsers announce one print more than once.
  putBack();
  const language = pageLanguage();
  undo = [addCodes(language), placeSolutions(place, printWords.solutions[language])];
});

// Comes too when the reader cancels.
addEventListener('afterprint', () => {
  putBack();
  place = usual;
});

// A closed solution may hold a sign whose font the page has not shown yet, and paper does not wait for fonts.
const fonts = Promise.allSettled([...document.fonts].map((font) => font.load()));

/** Prints the page with the solutions in this place. */
export async function printPage(solutions: SolutionPlace = usual): Promise<void> {
  await fonts;
  place = solutions;
  window.print();
}

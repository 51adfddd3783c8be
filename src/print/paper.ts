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

/** What a reader can choose for one print. */
interface Paper {
  readonly solutions: SolutionPlace | undefined;
  /** Whether folded parts are printed that the reader has not opened. */
  readonly folded: boolean;
}

const usual: Paper = { solutions: undefined, folded: false };

let wanted = usual;
let undo: (() => void)[] = [];

function putBack(): void {
  for (const each of undo) each();
  undo = [];
}

function showFolded(isWanted: boolean): () => void {
  const root = document.documentElement;
  if (isWanted) root.dataset['folded'] = 'printed';
  return () => {
    delete root.dataset['folded'];
  };
}

addEventListener('beforeprint', () => {
  // Some browsers announce one print more than once.
  putBack();
  const language = pageLanguage();
  const { solutions = 'last-page', folded } = wanted;
  undo = [addCodes(language), placeSolutions(solutions, printWords.solutions[language]), showFolded(folded)];
});

// Comes too when the reader cancels.
addEventListener('afterprint', () => {
  putBack();
  wanted = usual;
});

// A closed solution may hold a sign whose font the page has not shown yet, and paper does not wait for fonts.
const fonts = Promise.allSettled([...document.fonts].map((font) => font.load()));

/** Prints the page as the reader wants it on paper. */
export async function printPage(paper: Paper = usual): Promise<void> {
  await fonts;
  wanted = paper;
  window.print();
}

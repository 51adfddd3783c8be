import { folded } from '../site/folded';
import { initials } from './initials';

/** Spaces, hyphens and dashes. */
const gaps = /[\s\u2010-\u2015-]+/gu;

/** What was typed to look for a term: case, width and gaps don't count. */
export function plainName(typed: string): string {
  return folded(typed).toLowerCase().replace(gaps, '');
}

/**
 * Whether a name is meant by a plain text: it stands within one of its words, or runs on from the beginning of one, or is its initials.
 *
 * @example isNamed('Batch normalization', 'batchnorm') // true; 'hn' is not, though the gap is all that parts its letters
 */
export function isNamed(name: string, wanted: string): boolean {
  const words = folded(name)
    .toLowerCase()
    .split(gaps)
    .filter((word) => word !== '');
  return (
    wanted === '' ||
    (wanted.length > 1 && initials(name) === wanted) ||
    words.some((word, index) => word.includes(wanted) || words.slice(index).join('').startsWith(wanted))
  );
}

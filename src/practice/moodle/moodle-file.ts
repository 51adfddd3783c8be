/**
 * The file that Moodle imports as “Moodle XML format”: described at https://docs.moodle.org/en/Moodle_XML_format and by Moodle's own reader
 * (question/format.php, question/format/xml/format.php).
 * - A question of the type `category` says where those after it go. Levels are separated by `/`, and `//` is a slash in a name.
 *   `$course$` is the course into which the file is imported. Categories that are missing are made, if “Get category from file” is on.
 * - An `idnumber` is unique in its category; each language has its own.
 */
import { element, escapeXml } from './xml';

/** Questions that belong together in Moodle's list. */
export interface MoodleCategory {
  /** From the outside in: `['Gradient Notes', 'Momentum']`. */
  readonly path: readonly string[];
  /** The questions, each as XML. */
  readonly questions: readonly string[];
}

function categoryQuestion(path: readonly string[]): string {
  const written = ['$course$', ...path.map((name) => name.replaceAll('/', '//'))].join('/');
  return element(
    'question',
    { type: 'category' },
    element('category', {}, element('text', {}, escapeXml(written))),
  );
}

/** The whole file. The declaration must be its very first sign. */
export function moodleFile(categories: readonly MoodleCategory[]): string {
  const questions = categories.flatMap(({ path, questions }) => [categoryQuestion(path), ...questions]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;
}

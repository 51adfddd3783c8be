import { escapeHtml } from '../../demo/escape-html';
import type { Language } from '../../demo/words';
import type { Exercise } from '../../exercise/define-exercise';
import { mistakesOf, variantOf } from '../../exercise/variant';
import { pitfallAnchor } from '../../site/pitfall-anchor';
import { inBrackets } from '../../site/say';
import { ankiWords } from '../anki/anki-words';
import { fillGaps } from '../anki/template';
import type { AnkiTemplates } from '../anki/topic-templates';
import { splitId } from '../exercise-id';
import { variantAddress } from '../link';
import { practiceWords } from '../practice-words';
import { questionOfKind } from './question-of-kind';
import { element, escapeXml, htmlText, plainText } from './xml';

/** A variant of an exercise that is to become a question. */
export interface MoodleItem {
  /** `momentum/mass-of-window` */
  readonly id: string;
  readonly seed: number;
  readonly marks: number;
}

/** Where the words come from. The addresses are whole: they are followed from another site. */
export interface MoodleSource {
  readonly language: Language;
  /** The page of the topic. */
  readonly note: string;
  /** The page with the topic's exercises. */
  readonly practice: string;
}

function link(address: string, text: string): string {
  return `<p><a href="${escapeHtml(address)}">${text}</a></p>`;
}

/** The name of a question in Moodle's own list: `Weight of an older gradient (3)`. */
function nameOf(title: string, seed: number, language: Language): string {
  return title + inBrackets(String(seed), language);
}

/**
 * One question of a Moodle XML file: the variant that the seed makes of an exercise. Its `idnumber` is the exercise and the seed, so that
 * it can be found again.
 */
export function moodleQuestion(
  exercise: Exercise,
  texts: AnkiTemplates,
  { id, seed, marks }: MoodleItem,
  { language, note, practice }: MoodleSource,
): string {
  const variant = variantOf(exercise, seed);
  const mistakes = mistakesOf(exercise);
  const why = (key: string): string => {
    const pitfall = mistakes[key]?.pitfall;
    const read = practiceWords.readPitfall[language];
    return (
      fillGaps(texts.why[key] ?? '', variant.spots) +
      (pitfall === undefined ? '' : link(`${note}#${pitfallAnchor(pitfall)}`, read))
    );
  };
  const { type, below, inside } = questionOfKind({ exercise, variant, texts, language, marks, why });
  const solution = fillGaps(texts.solution, variant.spots);
  const address = variantAddress(practice, id, seed);
  const tags = ['gradient-notes', splitId(id).topic, exercise.kind];
  return element(
    'question',
    { type },
    plainText('name', nameOf(texts.title, seed, language)),
    htmlText('questiontext', fillGaps(texts.question, variant.spots) + below),
    htmlText('generalfeedback', solution + link(address, ankiWords.link[language])),
    element('defaultgrade', {}, String(marks)),
    element('penalty', {}, '0.3333333'),
    element('hidden', {}, '0'),
    element('idnumber', {}, escapeXml(`${id}.${seed}`)),
    ...inside,
    element('tags', {}, ...tags.map((tag) => plainText('tag', tag))),
  );
}

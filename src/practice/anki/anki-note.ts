import { escapeHtml } from '../../demo/escape-html';
import type { Language } from '../../demo/words';
import type { Exercise } from '../../exercise/define-exercise';
import { firstSeed, largestSeed } from '../../exercise/draw';
import { type Variant, variantOf } from '../../exercise/variant';
import { toTex } from '../../expression/tex';
import { sayFrom, withValues } from '../../site/say';
import { keyOf } from '../formula/key';
import { variantAddress } from '../link';
import { practiceWords } from '../practice-words';
import { ankiWords } from './anki-words';
import { fillGaps } from './template';
import type { AnkiTemplates } from './topic-templates';

/** A card before it is written into the file. */
export interface AnkiNote {
  /** Exercise, seed and language: the same card in every export. */
  readonly guid: string;
  readonly deck: string;
  readonly front: string;
  readonly back: string;
}

/** What the cards of a topic share. */
export interface Deck {
  readonly topic: string;
  readonly title: string;
  readonly language: Language;
  /** The address of the page with the topic's exercises. */
  readonly page: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const blank = '____';

function listed(items: readonly string[], mark = ''): string {
  const inside = items.map((item) => `<li>${item}</li>`).join('');
  return mark === '' ? `<ul>${inside}</ul>` : `<ol type="${mark}">${inside}</ol>`;
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}

function cellsTable(rows: readonly (readonly [string, string])[]): string {
  const inside = rows.map(([cell, value]) => `<tr><td>${cell}</td><td>${value}</td></tr>`).join('');
  return `<table>${inside}</table>`;
}

/** What stands below the question on the front, and above the worked solution on the back. */
function sides(
  exercise: Exercise,
  variant: Variant,
  texts: AnkiTemplates,
  language: Language,
): { front: string; back: string } {
  const { spots, order } = variant;
  const say = sayFrom(practiceWords, language);
  const part = (key: string): string => fillGaps(texts.parts[key] ?? '', spots);
  const lettered = (key: string): string => `${letters[order.indexOf(key)]}. ${part(key)}`;
  switch (exercise.kind) {
    case 'numeric': {
      const answer = withValues(ankiWords.answer[language], { answer: spots['answer'] ?? '' });
      return { front: '', back: paragraph(`<b>${escapeHtml(answer)}</b>`) };
    }
    case 'formula': {
      const tex = toTex(keyOf(exercise, variant.values).tree, exercise.letters);
      const answer = withValues(ankiWords.answer[language], { answer: `\\(${tex}\\)` });
      return { front: '', back: paragraph(`<b>${escapeHtml(answer)}</b>`) };
    }
    case 'single':
    case 'multiple': {
      const instruction = say(exercise.kind === 'single' ? 'chooseOne' : 'chooseSeveral');
      const right = order.filter((key) => exercise.options[key] === 'right');
      return {
        front: paragraph(instruction) + listed(order.map(part), 'A'),
        back: right.map((key) => paragraph(`<b>${lettered(key)}</b>`)).join(''),
      };
    }
    case 'true-false': {
      const key = variant.statement ?? '';
      const call = say(exercise.statements[key]?.isTrue ? 'true' : 'false');
      return {
        front: paragraph(part(key)) + paragraph(ankiWords.trueOrFalse[language]),
        back: paragraph(`<b>${call}</b>`) + fillGaps(texts.why[key] ?? '', spots),
      };
    }
    case 'short':
      return { front: '', back: listed(exercise.points.map(part)) };
    case 'derivation':
      return {
        front: paragraph(say('inOrder')) + listed(order.map(part), 'A'),
        back: exercise.steps.map((step) => paragraph(lettered(step))).join(''),
      };
    case 'fill': {
      const cells = Object.keys(exercise.cells);
      const isBlank = (cell: string): boolean => variant.blanks?.includes(cell) ?? false;
      const value = (cell: string): string => escapeHtml(spots[cell] ?? '');
      return {
        front: cellsTable(cells.map((cell) => [part(cell), isBlank(cell) ? blank : value(cell)])),
        back: cellsTable(
          cells.map((cell) => [part(cell), isBlank(cell) ? `<b>${value(cell)}</b>` : value(cell)]),
        ),
      };
    }
  }
}

/** The card of one variant of an exercise. */
export function ankiNote(
  name: string,
  exercise: Exercise,
  texts: AnkiTemplates,
  seed: number,
  { topic, title, language, page }: Deck,
): AnkiNote {
  const id = `${topic}/${name}`;
  const variant = variantOf(exercise, seed);
  const { front, back } = sides(exercise, variant, texts, language);
  const address = variantAddress(page, id, seed);
  // A short answer is its model answer; the points that it must have follow.
  const solution = fillGaps(texts.solution, variant.spots);
  const link = paragraph(`<a href="${escapeHtml(address)}">${ankiWords.link[language]}</a>`);
  return {
    guid: `gradient-notes:${id}:${seed}:${language}`,
    deck: `${ankiWords.deck[language]}::${title}`,
    front: fillGaps(texts.question, variant.spots) + front,
    back: (exercise.kind === 'short' ? solution + back : back + solution) + link,
  };
}

/** A reader may have this many variants of an exercise. */
export const mostVariants = 5;

/** So many seeds are tried; an exercise with few draws has fewer variants than were asked for. */
const mostTries = 60;

/** The first seeds, from one on, whose variants ask different things; another order of the options is no other question. */
export function variantSeeds(exercise: Exercise, count: number, first = firstSeed): number[] {
  const seen = new Set<string>();
  const seeds: number[] = [];
  for (let tries = 0; tries < mostTries && seeds.length < count; tries++) {
    // After the last seed comes the first again.
    const seed = ((first - 1 + tries) % largestSeed) + 1;
    const { spots, statement, blanks } = variantOf(exercise, seed);
    const asked = JSON.stringify([spots, statement, blanks]);
    if (!seen.has(asked)) seeds.push(seed);
    seen.add(asked);
  }
  return seeds;
}

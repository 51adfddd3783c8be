import katex from 'katex';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/demo/words';
import { ankiFile } from '../../../src/practice/anki/anki-file';
import { type AnkiNote, ankiNote, variantSeeds } from '../../../src/practice/anki/anki-note';
import { ankiTopic } from '../../../src/practice/anki/words-to-anki';
import { exercises, topics } from '../../content/exercises/exercises';
import { Anki, type Card } from './import-into-anki';
import { readAnkiFile } from './read-anki-file';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** The cards of every exercise with these seeds in both languages. */
async function notesFor(seeds: readonly number[]): Promise<AnkiNote[]> {
  const groups = topics.flatMap((topic) =>
    languages.map(async (language) => {
      const words = await ankiTopic(topic, language);
      const deck = {
        topic,
        title: words.title,
        language,
        page: `https://example.org/${language}/practice/${topic}/`,
      };
      return exercises
        .filter((each) => each.topic === topic)
        .flatMap(({ name, exercise }) =>
          seeds.map((seed) => ankiNote(name, exercise, words.exercises[name]!, seed, deck)),
        );
    }),
  );
  return (await Promise.all(groups)).flat();
}

let notes: AnkiNote[] = [];
let text = '';
let records: (readonly string[])[] = [];
let headers: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  notes = await notesFor(seeds);
  text = ankiFile(notes);
  ({ records: (records as readonly (readonly string[])[]), headers } = readAnkiFile(text));
}, 120_000);

/** What is wrong with some cards, the first few with their names. */
function problems(find: (front: string, back: string) => string | undefined): string[] {
  return records
    .flatMap(([guid, , front = '', back = '']) => {
      const problem = find(front, back);
      return problem === undefined ? [] : [`${guid}: ${problem}`];
    })
    .slice(0, 5);
}

const formulas = /\\\((.*?)\\\)|\\\[(.*?)\\\]/g;

describe('the file for Anki', () => {
  it('begins with its headers, and they fit the columns', () => {
    const lines = text.split('\n');
    const first = lines.findIndex((line) => !line.startsWith('#'));
    expect(lines.slice(first).some((line) => line.startsWith('#'))).toBe(false);
    expect(Object.fromEntries(headers)).toEqual({
      separator: 'tab',
      html: 'true',
      notetype: 'Basic',
      'guid column': '1',
      'deck column': '2',
      tags: 'gradient-notes',
      'if matches': 'update current',
      'match scope': 'notetype',
    });
  });

  it('is read back as it was meant', () => {
    expect(records.length).toBe(exercises.length * seeds.length * languages.length);
    expect(records.filter((record) => record.length !== 4)).toEqual([]);
    expect(records.map(([guid, deck, front, back]) => ({ guid, deck, front, back }))).toEqual(notes);
  });

  it('has a card on every line', () => {
    expect(text.trimEnd().split('\n').length).toBe(headers.size + records.length);
  });

  it('has a name of its own for every card', () => {
    expect(new Set(records.map(([guid]) => guid)).size).toBe(records.length);
  });

  it('names the cards alike whenever it is made', async () => {
    const again = await notesFor([2]);
    expect(again).toEqual(notes.filter(({ guid }) => guid.split(':')[2] === '2'));
  }, 30_000);

  it('has a question and an answer on every card', () => {
    expect(
      problems((front, back) => {
        const bare = [front, back].map((html) => html.replace(/<[^>]*>/g, '').trim());
        return bare.some((words) => words.length < 3) ? bare.join(' | ') : undefined;
      }),
    ).toEqual([]);
  });

  it('has no gap left, no NaN and nothing undefined', () => {
    expect(
      problems((front, back) => `${front}${back}`.match(/⟦.{0,20}|⟧|\bNaN\b|undefined|\\spot|\$/)?.[0]),
    ).toEqual([]);
  });

  it('has formulas that are closed, with braces that match', () => {
    expect(
      problems((front, back) => {
        const html = front + back;
        const rest = html.replace(formulas, '');
        if (/\\[()[\]]/.test(rest)) return `open: ${rest}`;
        const odd = [...html.matchAll(formulas)]
          .map(([formula]) => formula)
          .find((formula) => {
            const bare = formula.replace(/\\\\|\\[{}]/g, '');
            return bare.split('{').length !== bare.split('}').length;
          });
        return odd && `braces: ${odd}`;
      }),
    ).toEqual([]);
  });

  it('has formulas that are TeX', () => {
    const early = records.filter(([guid = '']) => /:[1-3]:/.test(guid));
    const found = new Set(
      early.flatMap(([, , front, back]) =>
        [...`${front}${back}`.matchAll(formulas)].map(([, inLine, alone]) => inLine ?? alone ?? ''),
      ),
    );
    const plain = (html: string): string =>
      html
        .replace(/&(?:#x3C|lt);/g, '<')
        .replace(/&(?:#x3E|gt);/g, '>')
        .replace(/&(?:#x26|amp);/g, '&');
    for (const formula of found) {
      const render = (): string =>
        katex.renderToString(plain(formula), { strict: 'ignore', output: 'mathml' });
      expect(render, formula).not.toThrow();
    }
  }, 60_000);

  it('has no sign in a formula that TeX or HTML would take for another', () => {
    expect(
      problems((front, back) => {
        const bad = [...(front + back).matchAll(formulas)].find(([formula]) =>
          /(?<!\\)%|[<>\u2212\u202f⁻⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(formula),
        );
        return bad?.[0];
      }),
    ).toEqual([]);
  });

  it('has HTML whose elements are closed', () => {
    expect(
      problems((front, back) => {
        for (const html of [front, back]) {
          const open: string[] = [];
          for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
            if (['br', 'hr', 'img'].includes(name)) continue;
            if (end === '') open.push(name);
            else if (open.pop() !== name) return `</${name}> in ${html}`;
          }
          if (open.length > 0) return `<${open.join('> <')}> in ${html}`;
        }
        return undefined;
      }),
    ).toEqual([]);
  });
});

describe('a reader who imports again', () => {
  it('keeps tags, deck and flag, and has the new words', () => {
    const anki = new Anki();
    // What Anki would do with a file that says nothing, from an import of another file.
    anki.lastChoice = 'keep current';
    const [first, second] = notes.slice(0, 2) as [AnkiNote, AnkiNote];
    anki.import(ankiFile([first]));
    const card = anki.cards.get(first.guid) as Card;
    expect(card).toMatchObject({ front: first.front, deck: first.deck, tags: ['gradient-notes'] });
    card.tags.push('marked', 'for-friday');
    card.deck = 'Exam';
    card.flag = 3;
    anki.lastChoice = 'keep current';
    anki.import(ankiFile([{ ...first, front: 'corrected', deck: 'renamed' }, second]));
    expect(anki.cards.get(first.guid)).toEqual({
      front: 'corrected',
      back: first.back,
      tags: ['gradient-notes', 'marked', 'for-friday'],
      deck: 'Exam',
      flag: 3,
    });
    expect(anki.cards.size).toBe(2);
  });
});

describe('the variants of an exercise', () => {
  it('ask different things, and more of them keep the first', () => {
    for (const { exercise } of exercises) {
      const five = variantSeeds(exercise, 5);
      expect(five.length).toBeGreaterThan(0);
      expect(five.length).toBeLessThanOrEqual(5);
      expect(variantSeeds(exercise, 2)).toEqual(five.slice(0, 2));
    }
  });

  it('are one for a question without drawn numbers', () => {
    for (const { exercise } of exercises) {
      const isDrawn =
        Object.keys(exercise.params).length > 0 || ['true-false', 'fill'].includes(exercise.kind);
      if (!isDrawn) expect(variantSeeds(exercise, 5)).toEqual([1]);
    }
  });
});

import katex from 'katex';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/demo/words';
import type { Exercise } from '../../../src/exercise/define-exercise';
import { variantOf } from '../../../src/exercise/variant';
import { ankiTopic } from '../../../src/practice/anki/words-to-anki';
import { isNear } from '../../../src/practice/mark';
import { allowedFractions, fractionOf } from '../../../src/practice/moodle/fraction';
import { moodleFile } from '../../../src/practice/moodle/moodle-file';
import { moodleQuestion } from '../../../src/practice/moodle/moodle-question';
import { exercises, topics } from '../../content/exercises/exercises';
import { gapsOf, type ReadQuestion, readMoodleFile } from './read-moodle-file';

const seeds = [1, 2, 3];

interface Case {
  readonly language: Language;
  readonly exercise: Exercise;
  readonly id: string;
  readonly seed: number;
  readonly question: ReadQuestion;
}

let cases: Case[] = [];

beforeAll(async () => {
  const made = await Promise.all(
    topics.flatMap((topic) =>
      languages.map(async (language) => {
        const words = await ankiTopic(topic, language);
        const source = {
          language,
          note: `https://example.org/${language}/${topic}/`,
          practice: `https://example.org/${language}/practice/${topic}/`,
        };
        const asked = exercises
          .filter((each) => each.topic === topic)
          .flatMap(({ name, id, exercise }) =>
            seeds.map((seed) => ({ language, exercise, id, seed, texts: words.exercises[name]! })),
          );
        const questions = asked.map(({ exercise, texts, id, seed }) =>
          moodleQuestion(exercise, texts, { id, seed, marks: 4 }, source),
        );
        return { asked, category: { path: [language, words.title], questions } };
      }),
    ),
  );
  const read = readMoodleFile(moodleFile(made.map(({ category }) => category)));
  cases = made.flatMap(({ asked }) => asked).map((each, index) => ({ ...each, question: read[index]! }));
}, 120_000);

/** What is wrong with some questions, the first few with their names. */
function problems(find: (each: Case) => string | false | undefined): string[] {
  return cases
    .flatMap((each) => {
      const problem = find(each);
      return problem === false || problem === undefined ? [] : [`${each.id}.${each.seed}: ${problem}`];
    })
    .slice(0, 5);
}

/** Every text of a question. */
function textsOf({ question }: Case): string[] {
  const { name, text, generalFeedback, answers, settings } = question;
  return [
    name,
    text,
    generalFeedback,
    settings['graderinfo'] ?? '',
    ...answers.flatMap((each) => [each.text, each.feedback]),
  ];
}

function bare(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}

const formulas = /\\\((.*?)\\\)|\\\[(.*?)\\\]/g;

describe('the questions of a file for Moodle', () => {
  it('are all there, each in the category of its language and topic', () => {
    expect(cases.length).toBe(exercises.length * seeds.length * languages.length);
    expect(
      problems(({ question, language }) => !question.category.startsWith(`$course$/${language}/`) && 'no'),
    ).toEqual([]);
  });

  it('have all parts that Moodle reads, and a name of their own in their category', () => {
    expect(
      problems(({ id, seed, question }) => {
        const { name, text, generalFeedback, grade, idnumber, tags } = question;
        if (idnumber !== `${id}.${seed}` || idnumber.length > 100) return idnumber;
        if ([name, bare(text), bare(generalFeedback)].some((part) => part.length < 3))
          return 'a part is empty';
        if (tags.length !== 3 || tags.includes('')) return `tags ${tags}`;
        return grade !== '4' && `grade ${grade}`;
      }),
    ).toEqual([]);
    const named = cases.map(({ question }) => `${question.category} ${question.idnumber}`);
    expect(new Set(named).size).toBe(cases.length);
  });

  it('have no gap left, no NaN, nothing undefined and no link that leads nowhere from another site', () => {
    expect(
      problems((each) => {
        const all = textsOf(each).join('\n');
        const left = all.match(/⟦.{0,20}|⟧|\bNaN\b|undefined|\\spot|\$|<script|<img/)?.[0];
        const link = [...all.matchAll(/\b(?:href|src)="([^"]*)"/g)].find(
          ([, address = '']) => !address.startsWith('https://example.org/'),
        )?.[0];
        return left ?? link;
      }),
    ).toEqual([]);
  });

  it('have formulas that are closed, and are TeX', () => {
    const found = new Set<string>();
    expect(
      problems((each) => {
        const all = textsOf(each).join('\n');
        for (const [, inLine, alone] of all.matchAll(formulas)) found.add(inLine ?? alone ?? '');
        return /\\[()[\]]/.test(all.replace(formulas, '')) && 'open';
      }),
    ).toEqual([]);
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
  });

  it('have shares of a mark that Moodle takes: one whole mark for one right option, one in all for several', () => {
    expect(
      problems(({ exercise, question }) => {
        if (exercise.kind === 'derivation') return false;
        const fractions = question.answers.map(({ fraction }) => fraction);
        const strange = fractions.find((fraction) => !allowedFractions.includes(Math.abs(fraction)));
        if (strange !== undefined) return `fraction ${strange}`;
        const positive = fractions.filter((fraction) => fraction > 0);
        const sum = positive.reduce((all, fraction) => all + fraction, 0);
        if (exercise.kind === 'multiple')
          // Moodle adds the shares up and rounds the sum to two digits.
          return Math.round(sum) !== 100 && `sum ${sum}`;
        if (['single', 'true-false', 'numeric'].includes(exercise.kind))
          return (positive.length !== 1 || sum !== 100) && `right: ${positive}`;
        return fractions.length > 0 && 'answers';
      }),
    ).toEqual([]);
  });

  it('mark a number as the site does, and give each slip its reason', () => {
    expect(
      problems(({ exercise, seed, question }) => {
        if (exercise.kind !== 'numeric') return false;
        const { values } = variantOf(exercise, seed);
        const [right, ...slips] = question.answers;
        const value = exercise.solve(values);
        if (!right || Math.abs(Number(right.text) - value) > 1e-9 * Math.abs(value))
          return `answer ${right?.text}`;
        // A hair inside the room counts and a hair outside does not, here as there.
        for (const share of [0.999, 1.001]) {
          const given = value + share * (right.tolerance ?? Number.NaN);
          if (isNear(given, value, exercise.tolerance) !== share < 1) return `tolerance ${right.tolerance}`;
        }
        const odd = question.answers.find(({ text }) => !/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text));
        if (odd) return `“${odd.text}” is no number to Moodle`;
        if (slips.length !== Object.keys(exercise.slips).length) return 'slips';
        return (
          slips.some(({ feedback, fraction }) => bare(feedback).length < 3 || fraction !== 0) && 'reason'
        );
      }),
    ).toEqual([]);
  });

  it('give each wrong option and each wrong call its reason', () => {
    expect(
      problems(({ exercise, question }) => {
        if (!['single', 'multiple', 'true-false'].includes(exercise.kind)) return false;
        const wrong = question.answers.filter(({ fraction }) => fraction <= 0);
        return (wrong.length === 0 || wrong.some(({ feedback }) => bare(feedback).length < 3)) && 'no reason';
      }),
    ).toEqual([]);
  });

  it('call true what is true', () => {
    expect(
      problems(({ exercise, seed, question }) => {
        if (exercise.kind !== 'true-false') return false;
        const isTrue = exercise.statements[variantOf(exercise, seed).statement ?? '']?.isTrue;
        const texts = question.answers.map(({ text }) => text).join();
        if (texts !== 'true,false') return texts;
        return (
          question.answers.find(({ fraction }) => fraction === 100)?.text !== String(isTrue) && 'the other'
        );
      }),
    ).toEqual([]);
  });

  it('have as many gaps as there are blanks, with their values', () => {
    expect(
      problems(({ exercise, seed, question }) => {
        if (exercise.kind !== 'fill') return /\{\d*:(NUMERICAL|MC|SA|NM):/.test(question.text) && 'a gap';
        const { values, blanks = [] } = variantOf(exercise, seed);
        const gaps = gapsOf(question.text);
        if (gaps.length !== blanks.length) return `${gaps.length} of ${blanks.length} gaps`;
        if (/\{#\d/.test(question.text)) return 'a place holder of Moodle';
        return (
          blanks.some((cell, index) => {
            const value = exercise.cells[cell]?.value(values) ?? Number.NaN;
            const { value: written = Number.NaN, room = 0, marks = 0 } = gaps[index] ?? {};
            return (
              !isNear(written, value, { relative: 1e-9 }) || (value !== 0 && !(room > 0)) || !(marks >= 1)
            );
          }) && JSON.stringify(gaps)
        );
      }),
    ).toEqual([]);
  });

  it('list the steps of a derivation in their order, and all marking points for the grader', () => {
    expect(
      problems(({ exercise, question }) => {
        if (exercise.kind === 'derivation') {
          const places = question.answers.map(({ fraction }) => fraction);
          if (places.some((place, index) => place !== index + 1)) return `places ${places}`;
          if (places.length !== exercise.steps.length || question.answers.some(({ text }) => text === ''))
            return 'steps';
          return Number(question.settings['selectcount']) !== places.length && 'count';
        }
        if (exercise.kind !== 'short') return false;
        const points = question.settings['graderinfo']?.match(/<ol>.*?<\/ol>/)?.[0].match(/<li>/g) ?? [];
        return points.length < exercise.points.length && `${points.length} points`;
      }),
    ).toEqual([]);
  });
});

describe('a share of a mark', () => {
  it('exists for one to ten right options, and for no more', () => {
    for (let count = 1; count <= 10; count++) {
      if (count === 7) expect(fractionOf(count)).toBe(14.28571);
      expect(Math.round(count * fractionOf(count))).toBe(100);
    }
    expect(() => fractionOf(11)).toThrow('ask for fewer');
  });
});

import { escapeHtml } from '../../demo/escape-html';
import type { Language } from '../../demo/words';
import type { Exercise } from '../../exercise/define-exercise';
import type { Variant } from '../../exercise/variant';
import { toTex } from '../../expression/tex';
import { fillGaps } from '../anki/template';
import type { AnkiTemplates } from '../anki/topic-templates';
import { keyOf } from '../formula/key';
import { practiceWords } from '../practice-words';
import { toleranceText } from '../tolerance-text';
import { fractionOf } from './fraction';
import { callAnswer, htmlAnswer, numberAnswer, numberGap } from './moodle-answers';
import { moodleWords } from './moodle-words';
import { element, htmlText } from './xml';

/** What the kinds of questions differ in. */
export interface QuestionOfKind {
  /** What Moodle calls the kind. */
  readonly type: string;
  /** HTML that follows the words of the question. */
  readonly below: string;
  /** The XML that this kind adds to the parts which all have. */
  readonly inside: readonly string[];
}

/** What a question is made of. */
export interface Asked {
  readonly exercise: Exercise;
  readonly variant: Variant;
  readonly texts: AnkiTemplates;
  readonly language: Language;
  readonly marks: number;
  /** Why a mistake is one, as HTML, and where to read about it. */
  readonly why: (key: string) => string;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function settings(table: Readonly<Record<string, string | number>>): string[] {
  return Object.entries(table).map(([name, value]) => element(name, {}, String(value)));
}

/** A question that a person marks, with so many lines to write on. */
function essay(lines: number, forMarker: string): QuestionOfKind {
  return {
    type: 'essay',
    below: '',
    inside: [
      ...settings({
        responseformat: 'editor',
        responserequired: 1,
        responsefieldlines: lines,
        attachments: 0,
        attachmentsrequired: 0,
      }),
      htmlText('graderinfo', forMarker),
      htmlText('responsetemplate', ''),
    ],
  };
}

/**
 * What becomes of an exercise in Moodle. Several right options earn their shares and each wrong one takes one away, as on this site: Moodle
 * counts what falls below zero as zero. The items of an ordering stand in the right order; Moodle shuffles them, and has this kind
 * since 4.4. The slips of a number follow the right answer without marks, so that their reasons are said.
 */
export function questionOfKind({ exercise, variant, texts, language, marks, why }: Asked): QuestionOfKind {
  const { spots, values, order } = variant;
  const part = (key: string): string => fillGaps(texts.parts[key] ?? '', spots);
  switch (exercise.kind) {
    case 'numeric': {
      const { tolerance } = exercise;
      const slips = Object.entries(exercise.slips).map(([key, slip]) =>
        numberAnswer(0, slip.value(values), tolerance, why(key)),
      );
      return {
        type: 'numerical',
        below: paragraph(toleranceText(tolerance, language)),
        inside: [numberAnswer(100, exercise.solve(values), tolerance), ...slips],
      };
    }
    case 'single':
    case 'multiple': {
      const isSingle = exercise.kind === 'single';
      const share = fractionOf(order.filter((key) => exercise.options[key] === 'right').length);
      const options = order.map((key) =>
        exercise.options[key] === 'right'
          ? htmlAnswer(share, part(key))
          : htmlAnswer(isSingle ? 0 : -share, part(key), why(key)),
      );
      return {
        type: 'multichoice',
        below: isSingle ? '' : paragraph(moodleWords.severalRight[language]),
        inside: [
          ...settings({
            single: String(isSingle),
            shuffleanswers: 'true',
            answernumbering: 'ABCD',
          }),
          ...options,
        ],
      };
    }
    case 'true-false': {
      const key = variant.statement ?? '';
      const isTrue = exercise.statements[key]?.isTrue === true;
      return {
        type: 'truefalse',
        below: `<p>${part(key)}</p>`,
        inside: [true, false].map((call) => callAnswer(call, call === isTrue, why(key))),
      };
    }
    case 'short': {
      const points = exercise.points.map((key) => `<li>${part(key)}</li>`).join('');
      const model = paragraph(moodleWords.modelAnswer[language]) + fillGaps(texts.solution, spots);
      return essay(10, `${paragraph(moodleWords.points[language])}<ol>${points}</ol>${model}`);
    }
    case 'formula': {
      // Moodle compares a short answer letter by letter, and a formula has many forms: a person marks it.
      const key = `<p>\\(${escapeHtml(toTex(keyOf(exercise, values).tree, exercise.letters))}\\)</p>`;
      return essay(5, paragraph(practiceWords.anyForm[language]) + key);
    }
    case 'derivation':
      return {
        type: 'ordering',
        below: paragraph(practiceWords.inOrder[language]),
        inside: [
          ...settings({
            layouttype: 'VERTICAL',
            selecttype: 'ALL',
            selectcount: exercise.steps.length,
            gradingtype: 'ABSOLUTE_POSITION',
            showgrading: 'SHOW',
            numberingstyle: 'none',
            shownumcorrect: 1,
          }),
          ...exercise.steps.map((key, index) => htmlAnswer(index + 1, part(key))),
        ],
      };
    case 'fill': {
      const blanks = variant.blanks ?? [];
      // A gap has whole marks.
      const each = Math.max(1, Math.round(marks / blanks.length));
      const rows = Object.entries(exercise.cells).map(([key, { value }]) => {
        const shown = blanks.includes(key)
          ? numberGap(each, value(values), exercise.tolerance)
          : escapeHtml(spots[key] ?? '');
        return `<tr><td>${part(key)}</td><td>${shown}</td></tr>`;
      });
      return {
        type: 'cloze',
        below: `<table>${rows.join('')}</table>${paragraph(toleranceText(exercise.tolerance, language))}`,
        inside: [],
      };
    }
  }
}

import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/demo/format';
import type { Exercise } from '../../../src/exercise/define-exercise';
import { mistakesOf, type Variant } from '../../../src/exercise/variant';
import { answerField, type Given, isNear, mark } from '../../../src/practice/mark';
import { exercises, problemsIn } from './exercises';

const ofKind = (...kinds: readonly Exercise['kind'][]): typeof exercises =>
  exercises.filter(({ exercise }) => kinds.includes(exercise.kind));

/** The fields of an exercise with the right value in each. */
function rightFields(exercise: Exercise, { values, blanks = [] }: Variant): Record<string, number> {
  if (exercise.kind === 'numeric') return { [answerField]: exercise.solve(values) };
  if (exercise.kind !== 'fill') return {};
  return Object.fromEntries(blanks.map((cell) => [cell, exercise.cells[cell]!.value(values)]));
}

/** The right answer in the reader's form. */
function rightAnswer(exercise: Exercise, variant: Variant): Given {
  switch (exercise.kind) {
    case 'formula':
      return { fields: { [answerField]: exercise.key(variant.values) } };
    case 'numeric':
    case 'fill':
      return {
        fields: Object.fromEntries(
          Object.entries(rightFields(exercise, variant)).map(([field, value]) => [field, String(value)]),
        ),
      };
    case 'single':
    case 'multiple':
      return { chosen: Object.keys(exercise.options).filter((key) => exercise.options[key] === 'right') };
    case 'true-false':
      return { chosen: [String(exercise.statements[variant.statement!]!.isTrue)] };
    case 'short':
      return { chosen: exercise.points };
    case 'derivation':
      return { chosen: exercise.steps };
  }
}

describe.each(exercises)('$id for 200 seeds', ({ exercise }) => {
  it('accepts the right answer', () => {
    expect(
      problemsIn(exercise, (variant) => {
        const { verdict, score } = mark(exercise, variant, rightAnswer(exercise, variant));
        return verdict === 'right' && score === 1 ? [] : [`${verdict}, ${score}`];
      }),
    ).toEqual([]);
  });

  it('has nothing to mark when nothing is given', () => {
    expect(
      problemsIn(exercise, (variant) => {
        const { verdict } = mark(exercise, variant, {});
        const nothing = exercise.kind === 'short' || exercise.kind === 'derivation' ? 'wrong' : 'unread';
        return verdict === nothing ? [] : [verdict];
      }),
    ).toEqual([]);
  });
});

describe.each(ofKind('numeric', 'fill'))('$id for 200 seeds', ({ exercise }) => {
  it('accepts the right answer as the page shows it, as code and in full width', () => {
    expect(
      problemsIn(exercise, (variant) =>
        [
          (value: number) => formatNumber(value),
          (value: number) => value.toExponential(6),
          (value: number) =>
            String(Number(value.toPrecision(8))).replace(/[!-~]/g, (sign) =>
              String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
            ),
        ].flatMap((write) => {
          const texts = Object.entries(rightFields(exercise, variant)).map(
            ([field, value]): [string, string] => [field, write(value)],
          );
          const { verdict } = mark(exercise, variant, { fields: Object.fromEntries(texts) });
          return verdict === 'right' ? [] : [`${texts.map(([, text]) => text).join(' ')}: ${verdict}`];
        }),
      ),
    ).toEqual([]);
  });
});

describe.each(ofKind('numeric'))('$id for 200 seeds', ({ exercise }) => {
  if (exercise.kind !== 'numeric') return;

  it('refuses each common wrong answer and names it', () => {
    expect(
      problemsIn(exercise, (variant) =>
        Object.entries(exercise.slips).flatMap(([slip, { value }]) => {
          const wrong = value(variant.values);
          const { verdict, mistakes } = mark(exercise, variant, { fields: { [answerField]: String(wrong) } });
          if (!Number.isFinite(wrong)) return [`${slip} is ${wrong}`];
          return verdict === 'wrong' && mistakes[0] === slip
            ? []
            : [`${slip}: ${verdict}, taken as ${mistakes}`];
        }),
      ),
    ).toEqual([]);
  });

  it('has wrong answers that differ from one another', () => {
    expect(
      problemsIn(exercise, ({ values }) => {
        const wrong = Object.entries(exercise.slips).map(([slip, { value }]) => ({
          slip,
          value: value(values),
        }));
        return wrong.flatMap((one, index) =>
          wrong
            .slice(index + 1)
            .filter((other) => isNear(one.value, other.value, exercise.tolerance))
            .map((other) => `${one.slip} and ${other.slip} are both ${other.value}`),
        );
      }),
    ).toEqual([]);
  });

  it('has a tolerance that means something', () => {
    const relative = 'relative' in exercise.tolerance;
    expect(
      problemsIn(exercise, ({ values }) =>
        relative && exercise.solve(values) === 0 ? ['0 has no relative tolerance: use { absolute }'] : [],
      ),
    ).toEqual([]);
  });
});

describe.each(ofKind('fill'))('$id for 200 seeds', ({ exercise }) => {
  if (exercise.kind !== 'fill') return;

  it('blanks as many cells as it says, never a given one', () => {
    expect(
      problemsIn(exercise, ({ blanks = [] }) => [
        ...(blanks.length === exercise.blanks ? [] : [`${blanks.length} blanks`]),
        ...blanks.filter((cell) => exercise.given.includes(cell)),
      ]),
    ).toEqual([]);
  });

  it('refuses each common wrong value and names it', () => {
    expect(
      problemsIn(exercise, (variant) =>
        (variant.blanks ?? []).flatMap((cell) =>
          Object.entries(exercise.cells[cell]!.slips).flatMap(([slip, { value }]) => {
            const { mistakes, parts } = mark(exercise, variant, {
              fields: { [cell]: String(value(variant.values)) },
            });
            return parts[cell] === false && mistakes[0] === `${cell}.${slip}`
              ? []
              : [`${cell}.${slip}: ${parts[cell]}, taken as ${mistakes}`];
          }),
        ),
      ),
    ).toEqual([]);
  });
});

describe.each(ofKind('single', 'multiple'))('$id for 200 seeds', ({ exercise }) => {
  it('takes no distractor for right, and names it', () => {
    expect(
      problemsIn(exercise, (variant) =>
        Object.keys(mistakesOf(exercise)).flatMap((option) => {
          const { verdict, mistakes } = mark(exercise, variant, { chosen: [option] });
          return verdict === 'wrong' && mistakes.includes(option) ? [] : [`${option}: ${verdict}`];
        }),
      ),
    ).toEqual([]);
  });
});

describe.each(ofKind('multiple'))('$id', ({ exercise }) => {
  it('gives never full marks for ticking everything', () => {
    if (exercise.kind !== 'multiple') return;
    const all = Object.keys(exercise.options);
    expect(
      problemsIn(exercise, (variant) => {
        const { score } = mark(exercise, variant, { chosen: all });
        return score < 1 || Object.keys(mistakesOf(exercise)).length === 0 ? [] : [`${score}`];
      }),
    ).toEqual([]);
  });
});

describe.each(ofKind('multiple'))('$id', ({ exercise }) => {
  it('tells of every choice what its score is made of', () => {
    if (exercise.kind !== 'multiple') return;
    const keys = Object.keys(exercise.options);
    const rightKeys = keys.filter((key) => exercise.options[key] === 'right');
    const choices = Array.from({ length: 2 ** keys.length - 1 }, (_, index) =>
      keys.filter((_key, place) => ((index + 1) >> place) & 1),
    );
    expect(
      problemsIn(exercise, (variant) =>
        choices.flatMap((chosen) => {
          const { score, ticks, mistakes } = mark(exercise, variant, { chosen });
          const found = chosen.filter((key) => rightKeys.includes(key)).length;
          const told = { right: rightKeys.length, found, wrong: mistakes.length };
          const isTold = JSON.stringify(ticks) === JSON.stringify(told);
          return isTold && score === Math.max(0, found - mistakes.length) / rightKeys.length
            ? []
            : [chosen.join()];
        }),
      ),
    ).toEqual([]);
  });
});

describe.each(ofKind('derivation'))('$id for 200 seeds', ({ exercise }) => {
  it('never shows the steps in order already', () => {
    if (exercise.kind !== 'derivation') return;
    expect(
      problemsIn(exercise, ({ order }) =>
        JSON.stringify(order) === JSON.stringify(exercise.steps) ? [order.join(' ')] : [],
      ),
    ).toEqual([]);
  });
});

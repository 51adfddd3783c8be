import { describe, expect, it } from 'vitest';
import type { Formula } from '../../../src/exercise/formula';
import type { Variant } from '../../../src/exercise/variant';
import { keyOf } from '../../../src/practice/formula/key';
import { readFormula } from '../../../src/practice/formula/read-formula';
import { answerField, mark } from '../../../src/practice/mark';
import type { Equivalents, WrittenForms } from './equivalents';
import { exercises, problemsIn, topics } from './exercises';

const modules = import.meta.glob<{ equivalents: Equivalents }>('../*/equivalents.ts', { eager: true });

const byTopic: Readonly<Record<string, Equivalents>> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [path.split('/')[1] ?? '', module.equivalents]),
);

const formulas = exercises.flatMap(({ id, topic, name, exercise }) =>
  exercise.kind === 'formula' ? [{ id, topic, name, exercise }] : [],
);

function formsFor(topic: string, name: string, { values }: Variant): WrittenForms {
  const forms = byTopic[topic]?.[name] ?? { right: [], slips: {} };
  return typeof forms === 'function' ? forms(values) : forms;
}

function markOf(exercise: Formula, variant: Variant, text: string) {
  return mark(exercise, variant, { fields: { [answerField]: text } });
}

describe.each(formulas)('$id for 200 seeds', ({ topic, name, exercise }) => {
  it('accepts its key and five other forms of it, each read otherwise', () => {
    expect(
      problemsIn(exercise, (variant) => {
        const { right } = formsFor(topic, name, variant);
        const texts = [keyOf(exercise, variant.values).typed, ...right];
        const trees = new Set(texts.map((text) => JSON.stringify(readFormula(exercise, text))));
        const refused = texts.filter((text) => markOf(exercise, variant, text).verdict !== 'right');
        return trees.size >= 6
          ? refused
          : [`write five equivalent forms into tests/content/${topic}/equivalents.ts, not ${trees.size - 1}`];
      }),
    ).toEqual([]);
  });

  it('refuses each slip and names it', () => {
    expect(
      problemsIn(exercise, (variant) => {
        const { slips } = formsFor(topic, name, variant);
        return Object.keys(exercise.slips).flatMap((slip) => {
          const { verdict, mistakes } = markOf(exercise, variant, slips[slip] ?? '');
          return verdict === 'wrong' && mistakes[0] === slip
            ? []
            : [`${slip}, written ${slips[slip]}: ${verdict}, taken as ${mistakes}`];
        });
      }),
    ).toEqual([]);
  });
});

it.each(topics)('%s has no equivalent forms that no exercise uses', (topic) => {
  const own = formulas.filter((each) => each.topic === topic);
  const strange = Object.entries(byTopic[topic] ?? {}).flatMap(([name, forms]) => {
    const exercise = own.find((each) => each.name === name)?.exercise;
    if (exercise === undefined) return [name];
    if (typeof forms === 'function') return [];
    return Object.keys(forms.slips).filter((slip) => !(slip in exercise.slips));
  });
  expect(strange).toEqual([]);
});

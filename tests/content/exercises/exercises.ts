import type { Exercise } from '../../../src/exercise/define-exercise';
import type { ExerciseWords } from '../../../src/exercise/exercise-words';
import { type Variant, variantOf } from '../../../src/exercise/variant';
import { loadWords } from '../../../src/practice/build/load-words';
import { exerciseTopics, loadExercises } from '../../../src/practice/registry';
import { isTested } from '../tested-topic';

/** An exercise as the tests see it. */
export interface Tested {
  readonly id: string;
  readonly topic: string;
  readonly name: string;
  readonly exercise: Exercise;
  readonly words: ExerciseWords;
}

/** The topics that are tested. */
export const topics: readonly string[] = exerciseTopics().filter(isTested);

/** All exercises of the site, found by their files. */
export const exercises: readonly Tested[] = (
  await Promise.all(
    topics.map(async (topic) =>
      Promise.all(
        Object.entries(await loadExercises(topic)).map(async ([name, exercise]): Promise<Tested> => {
          const id = `${topic}/${name}`;
          return { id, topic, name, exercise, words: await loadWords(id) };
        }),
      ),
    ),
  )
).flat();

if (exercises.length === 0) throw new Error('content holds no exercise, so these tests would see nothing');

/** The seeds that every exercise is tested with. */
export const seeds: readonly number[] = Array.from({ length: 200 }, (_, index) => index + 1);

const drawn = new Map<Exercise, readonly Variant[]>();

/** The variants of an exercise, one for each seed. Some take a thousand draws until one is accepted: they are made once for all tests. */
export function variantsOf(exercise: Exercise): readonly Variant[] {
  const variants = drawn.get(exercise) ?? seeds.map((seed) => variantOf(exercise, seed));
  drawn.set(exercise, variants);
  return variants;
}

const different = new Map<Exercise, readonly Variant[]>();

/** The variants that differ in more than their seeds: few numbers or options give the same question many times. */
function differing(exercise: Exercise): readonly Variant[] {
  const known = different.get(exercise);
  if (known !== undefined) return known;
  const byContent = new Map(
    variantsOf(exercise).map((variant) => [JSON.stringify({ ...variant, seed: 0 }), variant]),
  );
  const variants = [...byContent.values()];
  different.set(exercise, variants);
  return variants;
}

/** What is wrong in some variant, with its seed in front; the first few, since one cause shows in many. */
export function problemsIn(exercise: Exercise, find: (variant: Variant) => readonly string[]): string[] {
  return differing(exercise)
    .flatMap((variant) => find(variant).map((problem) => `seed ${variant.seed}: ${problem}`))
    .slice(0, 5);
}

/** Every text of an exercise in one language, by where it stands. */
export function textsOf(words: ExerciseWords, language: 'en' | 'zh'): [place: string, text: string][] {
  const { title, question, solution, ...lists } = words;
  return [
    ['title', title[language]],
    ['question', question[language]],
    ['solution', solution[language]],
    ...Object.entries(lists).flatMap(([list, said = {}]) =>
      Object.entries(said).map(([key, each]): [string, string] => [`${list}.${key}`, each[language]]),
    ),
  ];
}

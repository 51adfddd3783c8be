import type { Language, Said } from '../../demo/words';
import type { ExerciseWords } from '../../exercise/exercise-words';
import type { Variant } from '../../exercise/variant';
import { blockHtml, inlineHtml, nameHtml } from './words-html';

type Texts = Readonly<Record<string, string>>;

/** The words of an exercise as HTML, in one language and with the numbers of a variant. */
export interface ExerciseTexts {
  readonly question: string;
  readonly solution: string;
  readonly options: Texts;
  readonly statements: Texts;
  readonly points: Texts;
  readonly steps: Texts;
  readonly cells: Texts;
  /** Why each mistake is one. */
  readonly why: Texts;
}

/** Writes all words of an exercise as HTML. */
export async function exerciseTexts(
  words: ExerciseWords,
  language: Language,
  { spots }: Variant,
): Promise<ExerciseTexts> {
  const each = async (
    write: (text: string, spots: Variant['spots']) => Promise<string>,
    texts: Readonly<Record<string, Said>> = {},
  ): Promise<Texts> =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(texts).map(async ([key, said]) => [key, await write(said[language], spots)]),
      ),
    );
  return {
    question: await blockHtml(words.question[language], spots),
    solution: await blockHtml(words.solution[language], spots),
    options: await each(nameHtml, words.options),
    statements: await each(inlineHtml, words.statements),
    points: await each(nameHtml, words.points),
    steps: await each(nameHtml, words.steps),
    cells: await each(nameHtml, words.cells),
    why: await each(blockHtml, { ...words.why, ...words.slips }),
  };
}

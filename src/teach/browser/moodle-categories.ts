import type { Language } from '../../demo/words';
import { variantSeeds } from '../../practice/anki/anki-note';
import type { AnkiTopic } from '../../practice/anki/topic-templates';
import { fetchedWords } from '../../practice/browser/fetched-words';
import { loadExercises } from '../../practice/browser/load-exercise';
import { groupTitle } from '../../practice/exam/group-title';
import { groupsOf } from '../../practice/exam/groups';
import type { Paper, PaperItem } from '../../practice/exam/paper';
import { splitId } from '../../practice/exercise-id';
import type { MoodleCategory } from '../../practice/moodle/moodle-file';
import { moodleQuestion } from '../../practice/moodle/moodle-question';
import { moodleWords } from '../../practice/moodle/moodle-words';
import { pageHref } from '../../site/links';
import { withValues } from '../../site/say';

/** What the file is made of. */
export interface MoodleOrder {
  readonly paper: Paper;
  /** The number of the exam whose parts become categories; without it topics do. */
  readonly exam?: number;
  readonly languages: readonly Language[];
  /** How many variants of each question are wished for. */
  readonly variants: number;
  /** The published address of the site. */
  readonly site: string;
}

/** The place of an item in Moodle's list, below the name of the site. */
function pathsOf(
  { paper, exam }: MoodleOrder,
  language: Language,
): (item: PaperItem, title: string) => string[] {
  if (exam === undefined) return (_, title) => [title];
  const parts = new Map(
    groupsOf(paper.items).map((group, place) => [group.kind, groupTitle(group, place, language).title]),
  );
  const name = withValues(moodleWords.exam[language], { seed: exam });
  return ({ kind }) => [name, parts.get(kind) ?? ''];
}

async function questionsOf(
  item: PaperItem,
  language: Language,
  words: AnkiTopic,
  { variants, site }: MoodleOrder,
): Promise<string[]> {
  const { topic, name } = splitId(item.id);
  const exercise = (await loadExercises(words.scripts))[name];
  const texts = words.exercises[name];
  if (exercise === undefined || texts === undefined) throw new Error(`the words have no exercise ${item.id}`);
  const whole = (slug: string): string => new URL(pageHref(language, slug), site).href;
  const source = { language, note: whole(topic), practice: whole(`practice/${topic}`) };
  return variantSeeds(exercise, variants, item.seed).map((seed) =>
    moodleQuestion(exercise, texts, { ...item, seed }, source),
  );
}

/** The questions of a paper, by the categories in which Moodle will keep them. Rejects when words cannot be had. */
export async function moodleCategories(order: MoodleOrder): Promise<MoodleCategory[]> {
  const made = order.languages.map(async (language) => {
    const pathOf = pathsOf(order, language);
    const topics = new Set(order.paper.items.map(({ topic }) => topic));
    const words = new Map([...topics].map((topic) => [topic, fetchedWords(topic, language)]));
    const questions = order.paper.items.map(async (item) => {
      const own = await (words.get(item.topic) ?? fetchedWords(item.topic, language));
      const path = [moodleWords.root[language], ...pathOf(item, own.title)];
      return { path, questions: await questionsOf(item, language, own, order) };
    });
    const together = Map.groupBy(await Promise.all(questions), ({ path }) => JSON.stringify(path));
    return [...together.values()].map((group) => ({
      path: group[0]?.path ?? [],
      questions: group.flatMap(({ questions }) => questions),
    }));
  });
  return (await Promise.all(made)).flat();
}

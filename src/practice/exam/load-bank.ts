import { pages } from '../../curriculum';
import { exerciseTopics, loadExercises } from '../registry';
import type { Bank } from './bank';

/** The whole bank, topics in the order of the curriculum. */
export async function loadBank(): Promise<Bank> {
  const place = (topic: string): number => pages.findIndex(({ slug }) => slug === topic);
  const topics = exerciseTopics().sort((one, other) => place(one) - place(other));
  const entries = await Promise.all(
    topics.map(async (topic) => {
      const table = await loadExercises(topic);
      return [topic, Object.entries(table).map(([name, { kind }]) => ({ name, kind }))] as const;
    }),
  );
  return Object.fromEntries(entries);
}

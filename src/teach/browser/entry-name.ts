import { splitId } from '../../practice/exercise-id';
import { places } from '../../site/places';
import { labPath } from '../contents';
import { textToPlan } from '../plan/plan-link';
import { readTarget } from '../plan/site-link';
import { fetchedContents } from './fetched-contents';
import { planName } from './plan-name';
import type { TeachPage } from './teach-page';

/** What the name of an entry needs of the page. */
type Named = Pick<TeachPage, 'data' | 'language' | 'told'>;

/**
 * What an entry of a plan is called in the reader's language when its author gave it no title. Never rejects: without a network it is
 * the title of the topic.
 */
export async function entryName(target: string, { data, language, told }: Named): Promise<string> {
  const { path, pairs, place } = readTarget(target);
  if (path === '') return told('homePage');
  const plan = await textToPlan(new Map(pairs).get('plan') ?? '');
  if (path === 'teach' && plan) return planName(plan, { told });
  // `momentum`, `practice/momentum`, `practice/momentum/mass-of-window`, `answers/optimization`.
  const [first = '', below = '', exercise] = path.split('/');
  const topic = Object.hasOwn(data.topics, below) ? below : first;
  const page = places.find((each) => each.path === first)?.title[language] ?? path;
  const title = topic === labPath ? page : data.topics[topic]?.title;
  if (title === undefined) return page;
  const whole = first === 'practice' ? told('practiceOf', { title }) : title;
  const named = place || (exercise === undefined ? '' : `${topic}/${exercise}`);
  if (named === '') return whole;
  try {
    const { sections, demos, exercises } = await fetchedContents(topic, language);
    const { topic: owner, name } = splitId(named);
    const known =
      owner === topic
        ? exercises.find(({ id }) => id === name)
        : [...demos, ...sections].find(({ id }) => id === named);
    return known?.title ?? whole;
  } catch {
    return whole;
  }
}

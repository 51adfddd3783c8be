import { splitId } from '../../practice/exercise-id';
import { places } from '../../site/places';
import { readTarget } from '../plan/site-link';
import { fetchedContents } from './fetched-contents';
import type { TeachPage } from './teach-page';

/**
 * What an entry of a plan is called in the reader's language when its author gave it no title. Never rejects: without a network it is
 * the title of the topic.
 */
export async function entryName(target: string, { data, language, told }: TeachPage): Promise<string> {
  const { path, place } = readTarget(target);
  const isPractice = path.startsWith('practice/');
  const topic = path.replace(/^practice\//, '');
  const title = data.topics[topic]?.title;
  if (title === undefined) {
    if (path === '') return told('homePage');
    return places.find((each) => each.path === path)?.title[language] ?? path;
  }
  const whole = isPractice ? told('practiceOf', { title }) : title;
  if (place === '') return whole;
  try {
    const { sections, demos, exercises } = await fetchedContents(topic, language);
    const { topic: owner, name } = splitId(place);
    const known =
      owner === topic
        ? exercises.find(({ id }) => id === name)
        : [...demos, ...sections].find(({ id }) => id === place);
    return known?.title ?? whole;
  } catch {
    return whole;
  }
}

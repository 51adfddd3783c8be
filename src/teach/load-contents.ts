import { findPage } from '../curriculum';
import { labelText } from '../demo/label';
import type { Language } from '../demo/words';
import { demoIds, loadDemo, topicOfDemo } from '../lab/registry';
import { isPicture } from '../lab/view-tables';
import { demosIn, notesOf } from '../metadata/notes';
import { loadWords } from '../practice/build/load-words';
import { headingsIn } from '../practice/exam/load-exam-data';
import { exerciseTopics, loadExercises } from '../practice/registry';
import { places } from '../site/places';
import type { DemoEntry, Entry, TopicContents } from './contents';

async function demoEntry(id: string, language: Language): Promise<DemoEntry> {
  const { views, words } = await loadDemo(id);
  const word = (key: string): string => labelText(words[key]?.[language] ?? key);
  return {
    id,
    title: word('title'),
    pictures: views.flatMap((view) => (isPicture(view) && 'title' in view ? [word(view.title)] : [])),
  };
}

/** The exercises of a topic with their titles, in their order. */
export async function exerciseEntries(topic: string, language: Language): Promise<Entry[]> {
  const names = Object.keys(await loadExercises(topic));
  return await Promise.all(
    names.map(async (name) => ({ id: name, title: (await loadWords(`${topic}/${name}`)).title[language] })),
  );
}

/** What a topic, or the lab, has to link to: for the build. */
export async function loadContents(topic: string, language: Language): Promise<TopicContents> {
  const note = (await notesOf(language)).find(({ slug }) => slug === topic)?.entry;
  const demos = note ? demosIn(note) : demoIds().filter((id) => topicOfDemo(id) === topic);
  const { title } = findPage(topic) ?? places.find(({ path }) => path === topic) ?? {};
  return {
    title: title?.[language] ?? topic,
    sections: headingsIn(note?.body ?? '').map(([id, title]) => ({ id, title })),
    demos: await Promise.all(demos.map((id) => demoEntry(id, language))),
    exercises: exerciseTopics().includes(topic) ? await exerciseEntries(topic, language) : [],
  };
}

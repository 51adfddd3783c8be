import { getEntry } from 'astro:content';
import { findPage } from '../../curriculum';
import type { Language } from '../../demo/words';
import { loadExercises } from '../registry';
import type { ExamData, ExamTopic } from './exam-data';
import { loadBank } from './load-bank';

/** Every heading of a note ends with its id: `## Why not zeros? [#why-not-zeros]`. */
const heading = /^#{2,4} +(.+?) +\[#([\w-]+)\]\s*$/gm;

/** The sections of a note, by id, in their order. */
export function headingsIn(body: string): [id: string, title: string][] {
  return [...body.matchAll(heading)].map(([, title = '', id = '']) => [id, title]);
}

async function examTopic(topic: string, language: Language): Promise<ExamTopic> {
  const body = (await getEntry('docs', `${language}/${topic}`))?.body ?? '';
  const asked = new Set(Object.values(await loadExercises(topic)).map(({ section }) => section));
  return {
    title: findPage(topic)?.title[language] ?? topic,
    sections: Object.fromEntries(headingsIn(body).filter(([id]) => asked.has(id))),
  };
}

/** The bank with the titles that the results show: for the build. */
export async function loadExamData(language: Language): Promise<ExamData> {
  const bank = await loadBank();
  const topics = Object.keys(bank).map(
    async (topic): Promise<[string, ExamTopic]> => [topic, await examTopic(topic, language)],
  );
  return { bank, topics: Object.fromEntries(await Promise.all(topics)) };
}

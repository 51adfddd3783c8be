import type { Language } from '../../demo/words';
import { withBase } from '../../site/links';
import type { TopicContents } from '../contents';

const fetched = new Map<string, Promise<TopicContents>>();

async function fetchContents(topic: string, language: Language): Promise<TopicContents> {
  const response = await fetch(withBase(`${language}/teach/${topic}.json`));
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  const contents: TopicContents = await response.json();
  return contents;
}

/** What a topic has to link to, fetched once. Rejects when it cannot be had; the next call tries again. */
export function fetchedContents(topic: string, language: Language): Promise<TopicContents> {
  const key = `${language}/${topic}`;
  const contents = fetched.get(key) ?? fetchContents(topic, language);
  fetched.set(key, contents);
  contents.catch(() => fetched.delete(key));
  return contents;
}

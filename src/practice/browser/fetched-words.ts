import type { Language } from '../../demo/words';
import { withBase } from '../../site/links';
import type { AnkiTopic } from '../anki/topic-templates';

/** The words of a topic's exercises as templates, for cards and questions. Rejects when they cannot be had. */
export async function fetchedWords(topic: string, language: Language): Promise<AnkiTopic> {
  const response = await fetch(withBase(`${language}/practice/${topic}.anki.json`));
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  const words: AnkiTopic = await response.json();
  return words;
}

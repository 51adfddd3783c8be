/** The topics are folded away, and what is chosen of them is said. */
import { expect, it } from 'vitest';
import { chosenTopics } from '../../../src/practice/exam/chosen-topics';
import { examWords } from '../../../src/practice/exam/exam-words';
import { sayFrom } from '../../../src/site/say';

const titles = { en: ['Momentum', 'Dropout', 'Softmax'], zh: ['动量', '丢弃法', 'softmax 回归'] };

it.each([
  ['all of them', 3, 'Topics: all 3', '主题：全部 3 个'],
  ['a few by name', 2, 'Topics: Momentum, Dropout', '主题：动量、丢弃法'],
  ['one by name', 1, 'Topics: Momentum', '主题：动量'],
  ['none', 0, 'Topics: 0 of 3', '主题：共 3 个，选 0 个'],
])('%s', (_, count, en, zh) => {
  const said = (['en', 'zh'] as const).map((language) => {
    const topics = Object.fromEntries(
      titles[language].map((title, index) => [`topic-${index}`, { title, sections: {} }]),
    );
    return chosenTopics(sayFrom(examWords, language), language, topics, Object.keys(topics).slice(0, count));
  });
  expect(said).toEqual([en, zh]);
});

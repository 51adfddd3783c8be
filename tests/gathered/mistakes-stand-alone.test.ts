/** Mistakes and answers stand on other pages too: quick paths, answers sheets, common mistakes. There is nothing above them there. */
import { expect, it } from 'vitest';
import { notes } from '../content/notes';

const quoted = /<(Pitfall|Answer)\b[^>]*>(.*?)<\/\1>/gs;

const pointsBack = {
  en: /\[above\]|\b(?:example|regression|masks|section|table|picture|figure|formula|proof|demo) above\b/gi,
  zh: /上面的|上文|前文|如上|见上|上图|下图|(?<!写)在前面的/g,
};

it.each(notes)('what $file is quoted for points to nothing above it', ({ source, language }) => {
  const found = [...source.matchAll(quoted)].flatMap(
    ([, , body = '']) => body.match(pointsBack[language]) ?? [],
  );
  expect(found).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/demo/words';
import { variantOf } from '../../../src/exercise/variant';
import { blockHtml, inlineHtml, nameHtml } from '../../../src/practice/build/words-html';
import { exercises, textsOf } from './exercises';

/** What stands inside a label, an item of a list or a cell has no room for paragraphs. */
const isStatement = /^statements\./;
const isName = /^(options|points|steps|cells)\./;

describe.each(exercises)('the words of $id', ({ exercise, words }) => {
  it.each(languages)('become HTML with live numbers: %s', async (language) => {
    const { spots } = variantOf(exercise, 1);
    for (const [place, text] of textsOf(words, language)) {
      if (place === 'title') continue;
      const write = isName.test(place) ? nameHtml : isStatement.test(place) ? inlineHtml : blockHtml;
      const html = await write(text, spots);
      // A brace or a dollar that is left over is mark-up the reader would see.
      const visible = html.replace(/<math[\s\S]*?<\/math>/g, '').replace(/<[^>]*>/g, '');
      expect(visible.match(/\$|\{\w+\}|\\\w+/)?.[0], `${place}: ${text}`).toBeUndefined();
    }
  });
});

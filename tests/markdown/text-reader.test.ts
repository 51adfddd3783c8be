import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { rehypePlugins, remarkPlugins } from '../../src/markdown/plugins';
import { textReader } from '../../src/markdown/text-reader';

const read = textReader(rehypePlugins);
const astro = await createMarkdownProcessor({ remarkPlugins, rehypePlugins, syntaxHighlight: false });

it.each([
  [
    'a paragraph with formulas',
    String.raw`With $\beta = 0.9$ and $\frac{a}{b + \sqrt{c}}$, *w* is **small**.`,
  ],
  ['a displayed formula', '$$\n\\begin{pmatrix} 1 & -2 \\\\ 3 & 4 \\end{pmatrix} x < \\hat y\n$$'],
  ['signs as they are typed', 'It\'s a "step" -- or ... `x -= "a" < b` & more'],
  ['lists', '1. one $x^2$\n2. two\n\n   and on\n\n- a\n- b'],
  ['a table', '| $x$ | y |\n|:--|--:|\n| 1 < 2 | $\\sigma$ |\n| 3 | |'],
  ['a listing', '```python\nfor x in "ab":\n    print(x < 1)\n```'],
  ['Chinese', '令 $w_1 = 2$，则损失“变小”；见[动量](../momentum/)。'],
])('%s is read as Astro reads it', async (_, text) => {
  expect(await read(text)).toBe((await astro.render(text)).code);
});

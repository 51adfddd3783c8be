import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { rehypePlugins, remarkPlugins } from '../../src/markdown/plugins';

const { render } = await createMarkdownProcessor({ remarkPlugins, rehypePlugins });

it.each([
  ['| function | for |\n|---|---|\n| ReLU | cheap, $x$ |', 'scroll words'],
  ['| function | formula |\n|---|---|\n| ReLU | $\\max(0,x)$ |', 'scroll'],
])('a table wraps where it has words only: %j', async (markdown, box) => {
  expect((await render(markdown)).code).toMatch(new RegExp(`^<div class="${box}"><table>`));
});

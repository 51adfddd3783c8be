import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { rehypePlugins, remarkPlugins } from '../../src/markdown/plugins';

const { render } = await createMarkdownProcessor({ remarkPlugins, rehypePlugins });

it('puts a table in a box of its own, which can scroll', async () => {
  const { code } = await render('| function | formula |\n|---|---|\n| ReLU | $\\max(0,x)$ |');
  expect(code).toMatch(/^<div class="scroll"><table>[\s\S]*<\/table><\/div>$/);
});

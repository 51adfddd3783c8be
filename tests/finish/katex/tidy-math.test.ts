import katex from 'katex';
import { expect, it } from 'vitest';
import { pageOf } from '../../../src/finish/built-site';
import { tidyMath } from '../../../src/finish/katex/tidy-math';

it('every formula of every page loses what HTML does not need, and keeps its source where it has one', async () => {
  const written = katex.renderToString(String.raw`\displaystyle x`, { output: 'mathml' });
  const bare = written.replace(/<annotation[\s\S]*<\/annotation>/, '');
  const pages = [pageOf('index.html', `<p>${bare} and ${bare}</p>`), pageOf('other.html', written)];
  await tidyMath({ directory: '', pages, say: () => {} });
  const tidy = '<math><mrow><mrow><mi>x</mi></mrow></mrow></math>';
  expect(pages[0]?.body.replace(/<\/?span[^>]*>/g, '')).toBe(`<p>${tidy} and ${tidy}</p>`);
  expect(pages[1]?.body).toContain('<semantics>');
});

import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { nameRehypePlugins, rehypePlugins, remarkPlugins } from '../../src/markdown/plugins';

/** What names of fields and heads of tables say of a formula: the text beside the drawing. */
async function namesIn(markdown: string, plugins: typeof rehypePlugins): Promise<string[]> {
  const processor = await createMarkdownProcessor({ remarkPlugins, rehypePlugins: plugins });
  const { code } = await processor.render(markdown);
  return [...code.matchAll(/<span class="katex-mathml"[^>]*>([^<]*)<\/span>/g)].map(([, name = '']) => name);
}

it('a name says a formula in plain text', async () => {
  const tex = String.raw`$w_1=\frac{a+b}{2}$ $\sqrt{\sigma^2+\varepsilon}$ $\hat m_{t-1}$ $\delta^{l+1}\odot f'(z)$ $\ln 4$`;
  expect(await namesIn(tex, nameRehypePlugins)).toEqual([
    'w_1 = (a+b)/2',
    '√(σ^2+ε)',
    'm̂_(t−1)',
    'δ^(l+1) ⊙ f′(z)',
    'ln 4',
  ]);
});

it('in a table of a note the heads are names, and only they', async () => {
  expect(await namesIn('| $x^2$ | $y^2$ |\n|---|---|\n| $a_1$ | $b_1$ |\n', rehypePlugins)).toEqual([
    'x^2',
    'y^2',
  ]);
});

import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { rehypePlugins, remarkPlugins } from '../../src/markdown/plugins';

const { render } = await createMarkdownProcessor({ remarkPlugins, rehypePlugins });

async function html(markdown: string): Promise<string> {
  return (await render(markdown)).code;
}

describe('a formula of one variable', () => {
  it('is one italic letter', async () => {
    expect(await html('set $\\beta$ and $n$')).toBe(
      '<p>set <i class="letter" translate="no">β</i> and <i class="letter" translate="no">n</i></p>',
    );
  });

  it('has its index below it', async () => {
    expect(await html('$w_1$ and $m_t$')).toBe(
      '<p><i class="letter" translate="no">w<sub>1</sub></i> and <i class="letter" translate="no">m<sub><i>t</i></sub></i></p>',
    );
  });

  it('keeps the punctuation that follows it', async () => {
    expect(await html('the rate $\\eta$, then')).toContain(
      '<span class="held"><i class="letter" translate="no">η</i>,</span>',
    );
  });

  it('keeps the bracket before it', async () => {
    expect(await html('the rate ($\\eta$) and (see $n$)')).toBe(
      '<p>the rate <span class="held">(<i class="letter" translate="no">η</i>)</span> and (see <span class="held"><i class="letter" translate="no">n</i>)</span></p>',
    );
  });
});

describe('any other formula', () => {
  it.each([
    'x_{t-1}',
    'x_{out}',
    'x_1^2',
    'x^2',
    '2',
    '\\mathrm{d}',
    '\\Gamma',
    '\\mathbf{x}',
    '\\hat x',
    'ab',
    "x'",
  ])('is left to KaTeX: $%s$', async (tex) => {
    expect(await html(`$${tex}$`)).toContain('katex-html');
  });

  it('on a line of its own is left to KaTeX', async () => {
    expect(await html('$$\nx\n$$')).toContain('katex-display');
  });
});

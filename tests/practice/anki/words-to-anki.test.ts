import { describe, expect, it } from 'vitest';
import { fillGaps } from '../../../src/practice/anki/template';
import { texNumber } from '../../../src/practice/anki/tex-number';
import { ankiHtml } from '../../../src/practice/anki/words-to-anki';

describe('words become HTML for Anki', () => {
  it.each([
    ['With *β* = {beta}.', '<p>With <i>β</i> = ⟦beta⟧.</p>'],
    [String.raw`If $a<b$ then $\spot{n}\%$.`, String.raw`<p>If \(a\lt b\) then \({⟦tex:n⟧}\%\).</p>`],
    ['So:\n\n$$x^2$$', String.raw`<p>So:</p> <p>\[x^2\]</p>`],
    ['$$\na\\\\\nb\n$$', String.raw`<p>\[a\\ b\]</p>`],
    ['- one\n- two', '<ul> <li>one</li> <li>two</li> </ul>'],
  ])('%s', async (text, html) => {
    expect(await ankiHtml(text)).toBe(html);
  });

  it('keeps the lines of a listing', async () => {
    expect(await ankiHtml('```python\nx = 1\n  y = 2\n```')).toBe(
      '<pre><code class="language-python">x = 1<br>  y = 2</code></pre>',
    );
  });

  it('refuses words that hold the brackets of a gap', async () => {
    await expect(ankiHtml('⟦x⟧')).rejects.toThrow('bracket');
  });
});

describe('a live number in a formula', () => {
  it.each([
    ['0.9', '0.9'],
    ['\u22120.5', '-0.5'],
    ['1.2×10⁻⁵', String.raw`1.2\times 10^{-5}`],
    ['12\u202f345', String.raw`12\,345`],
    ['63\u202f%', String.raw`63\,\%`],
    ['∞', String.raw`\infty `],
    ['true', String.raw`\text{true}`],
    ['{a}', String.raw`\text{\{a\}}`],
  ])('%s is %s', (text, tex) => {
    expect(texNumber(text)).toBe(tex);
  });
});

describe('a template', () => {
  it('is filled as text and as formula', () => {
    const template = String.raw`<p>⟦x⟧ and \({⟦tex:x⟧}\)</p>`;
    expect(fillGaps(template, { x: '\u22122' })).toBe('<p>\u22122 and \\({-2}\\)</p>');
    expect(fillGaps('⟦x⟧', { x: '<b>' })).toBe('&lt;b&gt;');
  });

  it('that asks for a number that is not there says so', () => {
    expect(() => fillGaps('⟦y⟧', { x: '1' })).toThrow('"y"');
  });
});

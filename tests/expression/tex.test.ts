import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/expression/letters';
import { readExpression } from '../../src/expression/read-expression';
import { toTex } from '../../src/expression/tex';
import { letters } from './trees';

function texOf(text: string, known: readonly Letter[] = letters): string {
  const reading = readExpression(text, known);
  if (!('tree' in reading)) throw new Error(`${text}: ${reading.problem}`);
  return toTex(reading.tree, known);
}

describe('a formula in TeX', () => {
  it.each([
    ['b', String.raw`\beta`],
    ['i', 'i'],
    ['x1', 'x_{1}'],
    ['n_in', String.raw`n_{\mathrm{in}}`],
    ['sw', String.raw`\sigma_{w}`],
    ['p', String.raw`\hat{y}`],
    // Without it TeX would set a product of T and P.
    ['TP', String.raw`\mathrm{TP}`],
    ['2b', String.raw`2\beta`],
    ['b*2', String.raw`\beta \cdot 2`],
    ['2e-3', String.raw`2\cdot 10^{-3}`],
    ['b-i', String.raw`\beta -i`],
    ['-b', String.raw`-\beta`],
    ['b+i', String.raw`\beta +i`],
    ['b^i', String.raw`\beta^{i}`],
    ['b/i', String.raw`\frac{\beta}{i}`],
    ['√b', String.raw`\sqrt{\beta}`],
    ['|b|', String.raw`\left|\beta\right|`],
    ['2(b+i)', String.raw`2\left(\beta +i\right)`],
    ['ln(b)', String.raw`\ln\left(\beta\right)`],
    ['log_2(b)', String.raw`\log_{2}\left(\beta\right)`],
    ['max(0,b)', String.raw`\max\left(0,\beta\right)`],
    ['σ(b)', String.raw`\sigma \left(\beta\right)`],
  ])('%s', (text, tex) => {
    expect(texOf(text)).toBe(tex);
  });

  it('has digits below a letter upright by themselves, and Greek letters there too', () => {
    expect(texOf('w10', [{ name: 'w10', shown: 'w_10' }])).toBe('w_{10}');
    expect(texOf('m', [{ name: 'm', shown: 'm_β' }])).toBe(String.raw`m_{\beta}`);
  });
});

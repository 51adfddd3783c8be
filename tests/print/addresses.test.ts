import { describe, expect, it } from 'vitest';
import { pageAddress, pairsOf } from '../../src/print/addresses';

describe('the addresses of a hand-out', () => {
  it('a demo gets what belongs to it, its pinned state too, and nothing of a demo whose name begins alike', () => {
    const query = new URLSearchParams('ema.beta=0.5&ema.A=1&ema.A.beta=0.9&ema-bias.beta=0.1&beta=1');
    expect(pairsOf('ema', query)).toEqual([
      ['ema.beta', '0.5'],
      ['ema.A', '1'],
      ['ema.A.beta', '0.9'],
    ]);
  });

  it('the page keeps the states of all it holds, but neither strangers nor its place on the screen', () => {
    const href = 'https://example.org/notes/en/page/?a.x=1&from=mail&topic%2Fone.seed=7&b.y=2%2C3#a';
    expect(pageAddress(href, ['a', 'b', 'topic/one'])).toBe(
      'https://example.org/notes/en/page/?a.x=1&b.y=2%2C3&topic/one.seed=7',
    );
    expect(pageAddress('https://example.org/en/page/?from=mail#a', ['a'])).toBe(
      'https://example.org/en/page/',
    );
  });
});

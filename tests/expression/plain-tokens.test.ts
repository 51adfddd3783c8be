import { describe, expect, it } from 'vitest';
import { plainTokens } from '../../src/expression/plain-tokens';

/** The texts of the tokens. */
function textsOf(text: string): readonly string[] | string {
  const tokens = plainTokens(text);
  return 'problem' in tokens ? tokens.problem : tokens.map((token) => token.text);
}

describe('the tokens of plain signs', () => {
  it.each(['2e - 3', '2e + 3', '1e(3)', '2e', '2*10-3', '2 * 10-3'])(
    '%s has a power that means two things',
    (text) => {
      expect(plainTokens(text)).toEqual({ problem: 'order', at: '' });
    },
  );

  it.each(['0·63', '0・63', '3· 4', '3 ·4', '0·.5'])('%s has a dot that means two things', (text) => {
    expect(plainTokens(text)).toEqual({ problem: 'dot', at: '' });
  });

  it('has a product for every dot that can be no point', () => {
    expect(textsOf('3 · 4')).toEqual(['3', '*', '4']);
    expect(textsOf('2·10^3')).toEqual(['2', '*', '10', '^', '3']);
    expect(textsOf('2・ 10 ^3')).toEqual(['2', '*', '10', '^', '3']);
    expect(textsOf('b·c')).toEqual(['b', '*', 'c']);
  });

  it('parts the values of a maximum and a minimum, not the digits of a number', () => {
    expect(textsOf('max(0,5)')).toEqual(['max', '(', '0', ';', '5', ')']);
    expect(textsOf('Min (0,5)')).toEqual(['Min', '(', '0', ';', '5', ')']);
    expect(textsOf('exp(0,5)')).toEqual(['exp', '(', '0,5', ')']);
    // A bracket inside has no list, and behind it the list goes on.
    expect(textsOf('max((0,5),1)')).toEqual(['max', '(', '(', '0,5', ')', ';', '1', ')']);
    expect(textsOf('max(0,1)+0,5')).toEqual(['max', '(', '0', ';', '1', ')', '+', '0,5']);
  });

  it('knows whether a blank stands before a token', () => {
    expect(plainTokens(' log 2b')).toEqual([
      { kind: 'name', text: 'log', isApart: false },
      { kind: 'number', text: '2', isApart: true },
      { kind: 'name', text: 'b', isApart: false },
    ]);
  });
});

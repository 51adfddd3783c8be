import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/practice/read-answer';

describe('an answer', () => {
  it('is read as every number of the site, and says how', () => {
    expect(readAnswer('63 %')).toEqual({ value: 0.63, readAs: '0.63' });
    expect(readAnswer('2/3')).toMatchObject({ readAs: '0.666667' });
  });

  it('that is not there is told apart from one that cannot be read', () => {
    expect(readAnswer(' ')).toEqual({ problem: 'empty' });
    expect(readAnswer('hello')).toEqual({ problem: 'unreadable' });
  });
});

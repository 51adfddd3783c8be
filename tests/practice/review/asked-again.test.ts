import { expect, it } from 'vitest';
import { askedAgain } from '../../../src/practice/review/asked-again';

it('a link asks for exercises that there are, each once, in its order', () => {
  const exercises = ['momentum/a', 'momentum/b', 'dropout/c'];
  expect(askedAgain('?again=dropout%2Fc%2Cmomentum%2Fa', exercises)).toEqual(['dropout/c', 'momentum/a']);
  expect(askedAgain('?again=dropout/c,gone/d,,dropout/c', exercises)).toEqual(['dropout/c']);
  expect(askedAgain('?again=', exercises)).toEqual([]);
  expect(askedAgain('', exercises)).toEqual([]);
});

import { expect, it } from 'vitest';
import { readLastRead } from '../../src/site/last-read';

it.each([
  ['momentum', { slug: 'momentum' }],
  ['l1-l2-regularization#prior', { slug: 'l1-l2-regularization', section: 'prior' }],
])('the kept place %s is read', (kept, place) => {
  expect(readLastRead(kept)).toEqual(place);
});

it.each([
  null,
  '',
  '#window',
  'momentum#',
  'momentum#a b',
  '<b>momentum</b>',
  '{"slug":"momentum"}',
  '/en/momentum/',
])('%j is nobody’s place', (kept) => {
  expect(readLastRead(kept)).toBeUndefined();
});

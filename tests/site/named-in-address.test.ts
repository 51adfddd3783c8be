import { expect, it } from 'vitest';
import { namedInAddress } from '../../src/site/named-in-address';

it('the address names an id, and what cannot be decoded is no error', () => {
  expect(namedInAddress('#term-%E5%8A%A8')).toBe('term-动');
  expect(namedInAddress('#%')).toBe('%');
  expect(namedInAddress('')).toBe('');
});

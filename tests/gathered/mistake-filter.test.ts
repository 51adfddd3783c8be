import { expect, it } from 'vitest';
import { filterQuery, readFilter } from '../../src/gathered/mistake-filter';

const topics = ['momentum', 'backpropagation'];
const read = (query: string) => readFilter(new URLSearchParams(query), topics);

it('a link without a filter shows all', () => {
  expect(read('')).toEqual({ topic: '', severity: '' });
});

it('what a filter writes into the link is what it reads', () => {
  for (const topic of ['', ...topics]) {
    for (const severity of ['', 'false', 'half-true', 'damage', 'misconception'] as const)
      expect(read(filterQuery({ topic, severity }))).toEqual({ topic, severity });
  }
  expect(filterQuery({ topic: '', severity: '' })).toBe('');
});

it('what is unknown is left out and named, the rest holds', () => {
  expect(read('topic=nosuch&severity=false')).toEqual({ topic: '', severity: 'false', unknown: 'nosuch' });
  expect(read('topic=momentum&severity=__proto__')).toEqual({
    topic: 'momentum',
    severity: '',
    unknown: '__proto__',
  });
});

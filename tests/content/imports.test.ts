import { expect, it } from 'vitest';
import { notes } from './notes';

it.each(notes)('$file has no import lines: every component is there by itself', ({ imports }) => {
  expect(imports).toEqual([]);
});

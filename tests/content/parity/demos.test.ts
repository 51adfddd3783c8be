import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notes } from '../notes';
import { sameInBoth } from './same-in-both';

sameInBoth('demos', ({ demos }) => demos);

it.each(notes)('$file shows demos that exist, each once', ({ demos }) => {
  const missing = demos.filter((id) => !existsSync(new URL(`../../../src/demos/${id}.ts`, import.meta.url)));
  expect(missing).toEqual([]);
  expect(new Set(demos).size).toBe(demos.length);
});

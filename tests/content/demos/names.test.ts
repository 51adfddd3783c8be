import { expect, it } from 'vitest';
import { demos } from './demos';

it.each(demos)('$file.ts is called like its demo', ({ file, demo }) => {
  expect(demo.id).toBe(file);
  expect(demo.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

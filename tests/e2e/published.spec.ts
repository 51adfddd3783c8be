import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../builds.mjs';
import { published } from '../published/november-2026';
import { expect, test } from './test';

test('every address of November 2026 is still there', () => {
  const missing = published.addresses.filter((path) => !existsSync(join(builds.root.directory, path)));
  expect(published.addresses.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

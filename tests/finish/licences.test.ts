import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { LicenceError, licences } from '../../src/finish/licences/licences';
import { packageOf } from '../../src/finish/licences/shipped-packages';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function written(...names: string[]): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'licences-'));
  await licences(root, new Set(names))({ directory, pages: [], say: () => {} });
  return readFile(join(directory, 'licenses.txt'), 'utf8');
}

it('a module belongs to the package in whose folder it lies', () => {
  expect(packageOf('/home/me/node_modules/@astrojs/starlight/style/props.css')).toBe('@astrojs/starlight');
  expect(packageOf('/home/me/node_modules/a/node_modules/idb/build/index.js')).toBe('idb');
  expect(packageOf('/home/me/src/math/normal.ts')).toBeUndefined();
});

it('each part stands with its copyright and its licence, and the fonts and coefficients with theirs', async () => {
  const text = await written('katex', 'd3-contour');
  expect(text).toMatch(
    /^d3-contour \d[\s\S]*Copyright[^\n]*Mike Bostock[\s\S]*katex \d[\s\S]*Copyright[^\n]*Khan Academy/,
  );
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(text).toMatch(/fdlibm[\s\S]*provided that this notice is preserved/);
});

it('a part without a licence stops the build', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'licences-'));
  await mkdir(join(directory, 'node_modules/bare'), { recursive: true });
  await writeFile(join(directory, 'node_modules/bare/package.json'), '{"version":"1.0.0","license":"MIT"}');
  const step = licences(directory, new Set(['bare']));
  await expect(step({ directory, pages: [], say: () => {} })).rejects.toThrow(LicenceError);
});

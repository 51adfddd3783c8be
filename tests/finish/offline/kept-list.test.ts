import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { OfflineError } from '../../../src/finish/offline/errors';
import { writeWorker } from '../../../src/finish/offline/write-worker';
import { leftOut, siteFiles, writeSite } from './site';

let site = '';

async function listOf(changed: Parameters<typeof writeSite>[0] = {}) {
  site = await writeSite(changed);
  const list = await writeWorker(site);
  const at = (places: readonly number[] = []): string[] =>
    places.map((place) => list.files[place]?.[0] ?? '').sort();
  return { list, shell: at(list.shell), of: (path: string) => at(list.pages[path]?.files) };
}

afterEach(() => rm(site, { recursive: true }));

describe('the list of what can be kept', () => {
  it('has every file that a reader needs and nothing else', async () => {
    const { list } = await listOf();
    const paths = list.files.map(([path]) => path);
    expect(paths).toEqual([...Object.keys(siteFiles), 'pagefind/fragment/en_1.pf_fragment'].sort());
    expect(paths.filter((path) => leftOut.includes(path))).toEqual([]);
  });

  it('names each content by its hash, as it is written', async () => {
    const { list } = await listOf();
    for (const [path, content] of list.files) {
      const hash = createHash('sha256')
        .update(await readFile(join(site, path)))
        .digest('base64url');
      expect(content, path).toBe(hash.slice(0, 12));
    }
  });

  it('has for everybody the frame, the engines and the search, and no topic', async () => {
    const { shell } = await listOf();
    expect(shell).toEqual(
      [
        ...['404.html', 'index.html', 'offline/index.html', 'en/index.html', 'zh/index.html'],
        ...['site.1.js', 'shared.1.js', 'search.1.js', 'note.1.js', 'worker.1.js'].map(
          (name) => `_astro/${name}`,
        ),
        ...['_astro/type.1.css', '_astro/part.1.css', '_astro/K.1.woff2'],
        ...['pagefind/pagefind.js', 'pagefind/wasm.en.pagefind'],
      ].sort(),
    );
  });

  it('gives a note all that its demos, exercises and reasons load, and what finds it', async () => {
    const { shell, of } = await listOf();
    expect(of('en/momentum/').filter((path) => !shell.includes(path))).toEqual(
      [
        'en/momentum/index.html',
        'en/practice/momentum/mass/index.html',
        ...['ema.1.js', 'math.1.js', 'exercises.1.js'].map((name) => `_astro/${name}`),
        ...['pagefind/fragment/en_1.pf_fragment', 'pagefind/index/en_7.pf_index'],
      ].sort(),
    );
    expect(of('en/momentum/')).toEqual(
      expect.arrayContaining(['_astro/type.1.css', '_astro/note.1.js', '_astro/K.1.woff2']),
    );
  });

  it('gives a page of many topics nothing of a topic', async () => {
    const { shell, of } = await listOf();
    expect(of('en/demos/').filter((path) => !shell.includes(path))).toEqual(['en/demos/index.html']);
  });

  it('leaves a large tool to the reader who uses it', async () => {
    const { list, shell, of } = await listOf({
      '_astro/note.1.js': `${siteFiles['_astro/note.1.js']}import(\`./explore.1.js\`);`,
      '_astro/explore.1.js': `/*${'x'.repeat(100_000)}*/`,
    });
    expect([...shell, ...of('en/momentum/')]).not.toContain('_astro/explore.1.js');
    expect(list.files.map(([path]) => path)).toContain('_astro/explore.1.js');
  });

  it('stops the build when a page names a script that is not there, or the search is not there yet', async () => {
    await expect(listOf({ '_astro/ema.1.js': null })).rejects.toThrow(OfflineError);
    await expect(listOf({ 'pagefind/pagefind.js': null })).rejects.toThrow(OfflineError);
  });
});

describe('the worker of a site', () => {
  it('is another one when a file changes, and the same when none does', async () => {
    const read = (): Promise<string> => readFile(join(site, 'sw.js'), 'utf8');
    await listOf();
    const before = await read();
    await writeWorker(site);
    expect(await read()).toBe(before);
    await rm(site, { recursive: true });
    await listOf({ '_astro/math.1.js': 'export const c=2;' });
    expect(await read()).not.toBe(before);
  });

  it('stays small, for browsers fetch it at every visit', async () => {
    await listOf();
    expect((await readFile(join(site, 'sw.js'))).length).toBeLessThan(16_000);
  });
});

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OfflineError, precacheOf } from '../../../src/finish/offline/precache';
import { writeWorker } from '../../../src/finish/offline/write-worker';

const kept = [
  '404.html',
  '_astro/momentum.B3nWq1xk.js',
  'embed/en/ema-weights/index.html',
  'en/index.html',
  'en/momentum/index.html',
  'en/app.webmanifest',
  'favicon.svg',
  'index.html',
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/pagefind-worker.js',
  'pagefind/pagefind.js',
  'pagefind/wasm.en.pagefind',
  'zh/practice/momentum/index.html',
  'zh/练习/index.html',
];
const leftOut = [
  'cards/en/momentum.png',
  'embed.js',
  'en/momentum.pdf',
  'icons/icon-192.png',
  'llms.txt',
  'pagefind/pagefind-ui.js',
  'pagefind/pagefind-component-ui.css',
  'pagefind/pagefind-highlight.js',
  'robots.txt',
  'sitemap-0.xml',
  'sitemap-index.xml',
  'sw.js',
  'zh/practice/momentum/half-life/index.html',
];

let site = '';

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(site, name)), { recursive: true });
  await writeFile(join(site, name), text);
}

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'offline-'));
  for (const name of [...kept, ...leftOut]) await write(name, `content of ${name}`);
});

afterAll(() => rm(site, { recursive: true }));

describe('the files kept for reading offline', () => {
  it('are all that pages and search need, and nothing else', async () => {
    const { entries, bytes } = await precacheOf(site);
    expect(entries.map(({ url }) => url).sort()).toEqual([...kept].sort());
    expect(bytes).toBe(kept.reduce((sum, name) => sum + Buffer.byteLength(`content of ${name}`), 0));
  });

  it('each carry the hash of their content', async () => {
    const { entries } = await precacheOf(site);
    for (const { url, integrity } of entries) {
      const hash = createHash('sha256').update(`content of ${url}`).digest('base64');
      expect(integrity).toBe(`sha256-${hash}`);
    }
  });

  it('have a revision unless their name changes with their content', async () => {
    const { entries } = await precacheOf(site);
    const named = entries.filter(({ revision }) => revision === null).map(({ url }) => url);
    expect(named.sort()).toEqual(['_astro/momentum.B3nWq1xk.js', 'pagefind/fragment/en_1.pf_fragment']);
  });

  it('change the worker when one of them changes', async () => {
    const worker = async (): Promise<string> => {
      await writeWorker(site);
      return readFile(join(site, 'sw.js'), 'utf8');
    };
    const before = await worker();
    expect(await worker()).toBe(before);
    await write('en/momentum/index.html', 'corrected');
    expect(await worker()).not.toBe(before);
  });

  it('must be there: a list made before the search index stops the build', async () => {
    await rm(join(site, 'pagefind'), { recursive: true });
    await expect(precacheOf(site)).rejects.toThrow(OfflineError);
  });
});

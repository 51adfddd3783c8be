import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A small built site, in the forms that Astro, Vite and Pagefind give theirs. */

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const frame =
  '<link rel="stylesheet" href="/notes/_astro/type.1.css"><script type="module" src="/notes/_astro/site.1.js"></script>';

export const siteFiles: Readonly<Record<string, string>> = {
  '404.html': page('nowhere'),
  'index.html': page('which language?'),
  'offline/index.html': page('not kept'),
  'en/index.html': page('home', frame),
  'zh/index.html': page('首页', frame),
  'en/momentum/index.html': page(
    '<live-demo class="a" id="ema" data-embed="/notes/embed/en/ema/" data-scripts="/notes/_astro/ema.1.js math.1.js"></live-demo><exercise-item id="momentum/mass" class="b" data-scripts="/notes/_astro/exercises.1.js math.1.js"></exercise-item>',
    `${frame}<script type="module" src="/notes/_astro/note.1.js"></script>`,
  ),
  'en/demos/index.html': page(
    '<ul class="gallery"><li id="ema"><a href="/notes/en/momentum/#ema">A demo</a></li></ul>',
    `${frame}<script type="module">import"/notes/_astro/note.1.js";</script>`,
  ),
  'en/practice/momentum/mass/index.html': '<exercise-item id="momentum/mass"></exercise-item>',
  '_astro/type.1.css': '@font-face{font-family:K;src:url(K.1.woff2)}',
  '_astro/K.1.woff2': 'font',
  '_astro/site.1.js': 'import"./shared.1.js";addEventListener("x",()=>import(`./search.1.js`));',
  '_astro/shared.1.js': 'export const a=import.meta.url;',
  '_astro/search.1.js': 'export const b=1;',
  '_astro/note.1.js': [
    'const m=["_astro/part.1.css"];',
    'new Worker(new URL(`/notes/_astro/worker.1.js`,``+import.meta.url),{type:`module`});',
  ].join(''),
  '_astro/part.1.css': 'p{}',
  '_astro/ema.1.js': 'import"./math.1.js";',
  '_astro/math.1.js': 'export const c=1;',
  '_astro/hinge.1.js': 'export const d=1;',
  '_astro/exercises.1.js': 'import"./math.1.js";',
  '_astro/exercises.2.js': 'export const e=1;',
  '_astro/worker.1.js': 'addEventListener("message",async({data:d})=>{await import(d.script)});',
  'favicon.svg': '<svg/>',
  'pagefind/pagefind.js': 'export const search=1;',
  'pagefind/wasm.en.pagefind': 'wasm',
  'pagefind/index/en_7.pf_index': 'words',
  'pagefind/index/zh-cn_7.pf_index': '词',
};

/** What the site has beside: nothing that a reader of the notes needs. */
export const leftOut = [
  'cards/en/momentum.png',
  'embed.js',
  'embed/en/ema/index.html',
  'en/momentum.pdf',
  'icons/icon-192.png',
  'llms.txt',
  'pagefind/pagefind-ui.js',
  'robots.txt',
  'sitemap-0.xml',
];

/** Writes the site into a folder of its own, with some files changed; `null` leaves one out. */
export async function writeSite(changed: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'offline-'));
  const beside = Object.fromEntries(leftOut.map((path) => [path, 'left out']));
  const fragment = gzipSync('pagefind_dcd{"url":"/en/momentum/","content":"…"}');
  const files = { ...siteFiles, ...beside, 'pagefind/fragment/en_1.pf_fragment': fragment, ...changed };
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), content);
  }
  return site;
}

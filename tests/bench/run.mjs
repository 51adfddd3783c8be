/**
 * `npm run bench`: builds and serves the site and prints what every English note costs beside its budget, which takes about two hours.
 * Nothing fails here: times depend on the machine. `npm run bench -- --page momentum` measures one topic in both languages, `--no-build`
 * the last build.
 * `PEERS` names a folder with clones of karpathy/convnetjs and tensorflow/playground, whose training is measured beside ours.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build as bundle } from 'esbuild';
import { chromiumArguments, findChromium } from '../../src/print/chromium.mjs';
import { build, builds, demoScript } from '../builds.mjs';
import { serve } from '../serve.mjs';
import { measureDragging } from './measure-dragging.mjs';
import { measureCompute } from './measure-page.mjs';
import { measurePlaying } from './measure-playing.mjs';
import { printNotes } from './notes-table.mjs';
import { loadPeers } from './peers.mjs';
import { beside, printTable } from './table.mjs';

const { values: options } = parseArgs({
  options: { page: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
});

/**
 * Loads a TypeScript file with all that it imports as one script, which is how the site ships it. (A development server looks up every call
 * into another module, which takes half the speed of small functions.)
 * @param {string} file
 */
async function loadBundle(file) {
  const { outputFiles } = await bundle({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function measureTrainingSpeeds() {
  const { measureTraining } = await loadBundle(join(import.meta.dirname, 'training.ts'));
  const { measureWholeNetwork } = await loadBundle(join(import.meta.dirname, 'whole-network.ts'));
  const { note, ...peers } = await loadPeers(loadBundle);
  return { ...measureTraining(), lab: measureWholeNetwork(peers), note };
}

const directory = builds.root.directory;
const began = performance.now();
if (!options['no-build']) await build('root');
const buildSeconds = (performance.now() - began) / 1000;

const { pages } = await loadBundle(join(import.meta.dirname, '..', '..', 'src', 'curriculum.ts'));
/** @type {string[]} */
const paths = pages
  .flatMap((/** @type {{ slug: string }} */ { slug }) => [`en/${slug}/`, `zh/${slug}/`])
  .filter((/** @type {string} */ path) =>
    options.page === undefined ? path.startsWith('en/') : path.split('/')[1] === options.page,
  );
const { address, close } = await serve({ directory });
const browser = await chromium.launch({ executablePath: findChromium('whole'), args: chromiumArguments });

console.log(
  `# Bench\n\n${cpus().length} × ${cpus()[0]?.model}, Chromium ${browser.version()}. ✗ marks what is over its budget.\n`,
);
if (!options['no-build']) {
  const count = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  ).length;
  console.log(`Build: ${buildSeconds.toFixed(1)} s for ${count} pages (budget 90 s for 68 notes).\n`);
}

// What this machine does with a slider and nothing else: the part of the intervals that is not the site's.
const { sliders: bare } = await measureDragging(
  browser,
  'data:text/html,<live-demo id="bare" data-live><input type="range" data-slider="slider"></live-demo>',
);

console.log(
  `A slider alone on an empty page: ${bare[0]?.interval.toFixed(1)} ms between frames on this machine now.\n`,
);
await printNotes(browser, address, paths);

console.log('## The network lab while it trains (60 frames a second are 16.7 ms)\n');
const playing = [];
for (const { slowdown, play, name } of [
  { slowdown: 4, play: false, name: 'stands still, processor ÷ 4' },
  { slowdown: 1, play: true, name: 'trains' },
  { slowdown: 4, play: true, name: 'trains, processor ÷ 4' },
]) {
  const { median, high, longest, states, busy } = await measurePlaying(browser, `${address}en/lab/`, {
    slowdown,
    play,
  });
  playing.push([
    name,
    beside(median, 16.8, 1),
    beside(high, 16.8, 1),
    longest.toFixed(1),
    states.toFixed(0),
    `${(100 * busy).toFixed(0)} %`,
  ]);
}
printTable(
  ['', 'median frame, ms', '95th percentile, ms', 'longest, ms', 'states a second', 'main thread busy'],
  playing,
);

console.log('## `compute` at the default, median (budget 4 ms, or in the worker)\n');
const page = await browser.newPage();
await page.goto(`${address}404.html`);
const ids = paths.flatMap((path) =>
  [...readFileSync(join(directory, path, 'index.html'), 'utf8').matchAll(/<live-demo id="([^"]+)"/g)].map(
    ([, id]) => id ?? '',
  ),
);
const computed = [];
for (const id of new Set(ids)) {
  const { time, inWorker } = await measureCompute(page, address + demoScript('root', id));
  computed.push([id, inWorker ? `${time.toFixed(1)} in the worker` : beside(time, 4, 2)]);
}
printTable(['demo', 'ms'], computed);
await browser.close();
await close();

const { ours, byHand, lab, note } = await measureTrainingSpeeds();
console.log('## Training a 2-8-8-1 tanh network, batches of ten (budget 0.9 of a loop written by hand)\n');
printTable(
  ['src/math', 'by hand', 'ratio'],
  [
    [
      `${ours.toFixed(0)}k examples/s`,
      `${byHand.toFixed(0)}k examples/s`,
      `${(ours / byHand).toFixed(2)}${ours / byHand < 0.9 ? ' ✗' : ''}`,
    ],
  ],
);

console.log('## The network lab: 2-8-8-1 tanh, batches of ten, plain SGD (budget 1.5 of the fastest peer)\n');
if (note) console.log(`${note}\n`);
const [{ thousands: labSpeed }] = lab;
printTable(
  ['trainer', 'examples/s', 'the run is faster by'],
  lab.map(({ name, thousands }) => {
    const ratio = labSpeed / thousands;
    const isPeer = name === 'ConvNetJS' || name === 'Playground';
    return [name, `${thousands.toFixed(0)}k`, `${ratio.toFixed(2)}${isPeer && ratio < 1.5 ? ' ✗' : ''}`];
  }),
);

/** The training code of other sites, from copies of their repositories beside which `PEERS` points; nothing of it is in this one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';

/** The files of ConvNetJS in the order in which its own build joins them. */
const convNetFiles = [
  'init',
  'util',
  'vol',
  'vol_util',
  'layers_dotproducts',
  'layers_dropout',
  'layers_input',
  'layers_loss',
  'layers_nonlinearities',
  'layers_normalization',
  'layers_pool',
  'net',
  'trainers',
  'magicnet',
  'export',
];

/** @param {string} directory a copy of https://github.com/karpathy/convnetjs */
function loadConvNet(directory) {
  const source = convNetFiles
    .map((name) => readFileSync(join(directory, 'src', `convnet_${name}.js`), 'utf8'))
    .join('\n');
  const module = { exports: {} };
  compileFunction(source, ['module'])(module);
  return module.exports;
}

/**
 * The peers that are there, and in one line what to do for those that are not.
 * @param {(file: string) => Promise<unknown>} load compiles and loads a TypeScript file
 */
export async function loadPeers(load) {
  const directory = process.env['PEERS'] ?? '';
  const convNet = join(directory, 'convnetjs');
  const playground = join(directory, 'playground', 'src', 'nn.ts');
  const hasConvNet = directory !== '' && existsSync(convNet);
  const hasPlayground = directory !== '' && existsSync(playground);
  return {
    convNet: hasConvNet ? loadConvNet(convNet) : undefined,
    playground: hasPlayground ? await load(playground) : undefined,
    note:
      hasConvNet && hasPlayground
        ? ''
        : 'Not all peers are there: set PEERS to a folder with clones of karpathy/convnetjs and tensorflow/playground.',
  };
}

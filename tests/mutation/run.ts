/**
 * `npm run mutation -- math/network practice/store --share 0.2 --seed 1`: how many small changes of the code the tests notice. Each mutant
 * of the named files or folders of src (all that can be scored without names), or of a drawn share of each file's, is run against the
 * tests that import its file and those of its folder. Changes that no test can notice are listed in
 * `equivalent`. Prints the survivors and the scores; only an entry of that list that does not hold fails. Stryker does not work with
 * this Vitest.
 */
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { equivalents } from './equivalent/all.ts';
import { filesOf, runsAlone } from './modules.ts';
import { addScores, noScore, type Score, scoreFile, textOfScore } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '1' },
  },
});
const [share, seed, processes] = [Number(values.share), Number(values.seed), Number(values.processes)];

const within = (path: string): string => relative('src', path);
const sources = filesOf(
  'src/{math,exercise,expression,demo/typed-number,practice/{formula,store,review}}/**/*.ts',
)
  .concat(['src/practice/mark.ts', 'src/practice/read-answer.ts'])
  // Words are no code.
  .filter((path) => !path.endsWith('words.ts'));
const tests = filesOf('tests/{math,exercise,expression,demo/typed-number,practice}/**/*.test.ts').filter(
  runsAlone,
);
const isNamed = (path: string): boolean =>
  positionals.some((name) => `${within(path)}/`.startsWith(`${name}/`) || within(path) === `${name}.ts`);
const chosen = positionals.length === 0 ? sources : sources.filter(isNamed);

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const folders = new Map<string, Score>();
const queue = [...chosen];
await Promise.all(
  Array.from({ length: processes }, async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const listed = equivalents.flatMap(({ file, changes }) => (file === within(path) ? changes : []));
      const score = await scoreFile(path, { tests, listed, share, seed });
      if (score.run > 0) console.log(textOfScore(within(path), score));
      for (const folder of [dirname(within(path)), 'all'])
        folders.set(folder, addScores(folders.get(folder) ?? noScore, score));
    }
  }),
);
console.log('');
for (const [folder, score] of [...folders].sort()) console.log(textOfScore(folder, score));

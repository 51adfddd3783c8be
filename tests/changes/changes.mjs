/**
 * What the build in a folder has otherwise than the published one: a changed word of a demo, a changed exercise, and one demo more,
 * the sample, with a formula of the site and one of its own. The sources stay as they are.
 */
import { fileURLToPath } from 'node:url';

/**
 * Lets a build see a source with other text.
 * @param {RegExp} file
 * @param {(code: string) => string} change
 * @returns {import('vite').Plugin}
 */
function edited(file, change) {
  return {
    name: `edited ${file}`,
    enforce: 'pre',
    transform: {
      filter: { id: file },
      handler(code) {
        const changed = change(code);
        if (changed === code) throw new Error(`${file} has nothing that this test could change`);
        return changed;
      },
    },
  };
}

const formulas = '../../../../../src/math';
const newFormula = fileURLToPath(new URL('../../src/math/new-here.ts', import.meta.url));

/**
 * A formula that only this build has: every real one may be used by some topic.
 * @type {import('vite').Plugin}
 */
const oneFormulaMore = {
  name: 'one formula more',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/math/new-here') ? newFormula : undefined),
  load: (id) => (id === newFormula ? 'export const newHere = (x) => Math.hypot(x, 1);' : undefined),
};

export const changes = [
  edited(/\/demos\/batch-noise\.ts$/, (code) => code.replace(/(?<=title: \{\s*en: ')/, 'Newly: ')),
  edited(/\/backpropagation\/exercises\/index\.ts$/, (code) => `${code}\nexport const isNew = true;\n`),
  oneFormulaMore,
  edited(/\/demos\/sample\.ts$/, (code) =>
    [
      code,
      `import { newHere } from '${formulas}/new-here';`,
      `import { skewness } from '${formulas}/skewness';`,
      'export const alsoUsed = [newHere, skewness];',
    ].join('\n'),
  ),
];

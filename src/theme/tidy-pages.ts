import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * After the build: takes two things out of the pages that Starlight puts there without a setting.
 * - `data-theme="dark"`: a script corrects it, so a reader without JavaScript would always read white on black. Without the
 *   attribute the colours follow the system's setting (colours.css).
 * - the style sheet for printing: this site has its own (prose.css).
 */
export function tidyPages(): AstroIntegration {
  return {
    name: 'tidy-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        for await (const name of glob('**/*.html', { cwd: dist })) {
          const html = await readFile(join(dist, name), 'utf8');
          const tidy = html
            .replace(/(<html[^>]*?) data-theme="dark"/, '$1')
            .replace(/<link rel="stylesheet" href="[^"]*" media="print">/, '');
          await writeFile(join(dist, name), tidy);
        }
      },
    },
  };
}

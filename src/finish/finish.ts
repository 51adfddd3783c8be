import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runSteps, type Step } from './built-site';
import { headingWords } from './heading-words';
import { katexFonts } from './katex/katex-fonts';
import { leanStyles } from './lean-styles';
import { offline } from './offline/offline';
import { type BuiltScripts, contentScripts } from './scripts/content-scripts';
import { nameScripts } from './scripts/name-scripts';
import { searchIndex } from './search-index';
import { addPolicies } from './security/add-policies';
import { honestSitemap } from './sitemap';
import { tidyPages } from './tidy-pages';

/** What is done to the built pages, in this order. */
function stepsFor(scripts: BuiltScripts, base: string): Step[] {
  return [
    // Reads marks that a reader's browser has no use for, before they are taken out.
    searchIndex,
    leanStyles,
    // Cuts the fonts out of the sheets that are left.
    katexFonts,
    headingWords,
    tidyPages,
    nameScripts(scripts),
    // Must know every script of a page.
    addPolicies,
    honestSitemap(base),
  ];
}

/** Everything between Astro's build and the site as it is published. */
export function finish(): AstroIntegration[] {
  let steps: Step[];
  const pages: AstroIntegration = {
    name: 'finish',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const { plugin, built } = contentScripts(fileURLToPath(config.root));
        steps = stepsFor(built, `${config.base.replace(/\/$/, '')}/`);
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': ({ dir, logger }) =>
        runSteps(fileURLToPath(dir), steps, (text) => logger.info(text)),
    },
  };
  // Lists every file, so it comes when all have their final content.
  return [pages, offline()];
}

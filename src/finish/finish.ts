import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runSteps, type Step } from './built-site';
import { headingWords } from './heading-words';
import { katexFonts } from './katex/katex-fonts';
import { tidyMath } from './katex/tidy-math';
import { leanStyles } from './lean-styles';
import { licences } from './licences/licences';
import { shippedPackages } from './licences/shipped-packages';
import { offline } from './offline/offline';
import { type BuiltScripts, contentScripts } from './scripts/content-scripts';
import { nameScripts } from './scripts/name-scripts';
import { searchIndex } from './search-index';
import { sectionLinks } from './section-links';
import { addPolicies } from './security/add-policies';
import { honestSitemap } from './sitemap';
import { tidyPages } from './tidy-pages';

/** What is done to the built pages, in this order. */
function stepsFor(scripts: BuiltScripts, licencesOfParts: Step, base: string): Step[] {
  return [
    // Reads marks that a reader's browser has no use for, before they are taken out.
    searchIndex,
    // Before styles that no page uses are taken out.
    sectionLinks,
    leanStyles,
    // Cuts the fonts out of the sheets that are left.
    katexFonts,
    headingWords,
    tidyMath,
    tidyPages,
    nameScripts(scripts),
    // Must know every script of a page.
    addPolicies,
    honestSitemap(base),
    licencesOfParts,
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
        const shipped = shippedPackages();
        const licencesOfParts = licences(fileURLToPath(config.root), shipped.names);
        steps = stepsFor(built, licencesOfParts, `${config.base.replace(/\/$/, '')}/`);
        updateConfig({ vite: { plugins: [plugin, shipped.plugin] } });
      },
      'astro:build:done': ({ dir, logger }) =>
        runSteps(fileURLToPath(dir), steps, (text) => logger.info(text)),
    },
  };
  // Lists every file, so it comes when all have their final content.
  return [pages, offline()];
}

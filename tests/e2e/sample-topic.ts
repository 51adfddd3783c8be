import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const listOfDemos = /'(\.\.\/\.\.)(\/content\/\*\/demos\/[^']*)'/g;

/** Lets `src/topics` see the demos of the tests beside those of the notes. */
const seeSample = {
  name: 'see-sample',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/topics\/\w+\.ts$/ },
    handler: (code: string) => code.replace(listOfDemos, `['$1$2', '$1/tests/e2e$2']`),
  },
} as const;

/** Adds the sample demo and its page to a build for the tests; the published site has neither. */
export function sampleTopic(): AstroIntegration {
  return {
    name: 'sample-topic',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        injectRoute({
          pattern: '[locale]/sample',
          entrypoint: fileURLToPath(new URL('content/sample/page.astro', import.meta.url)),
          prerender: true,
        });
        updateConfig({ vite: { plugins: [seeSample], worker: { plugins: () => [seeSample] } } });
      },
    },
  };
}

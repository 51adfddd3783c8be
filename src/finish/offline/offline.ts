import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeWorker } from './write-worker';

/**
 * What `npm run dev` answers for the worker: one that removes itself. A browser that has seen the built site at the same address
 * would show that instead of what is being written.
 */
const removesItself = `
addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('message', () => skipWaiting());
addEventListener('activate', async () => {
  await registration.unregister();
  for (const client of await clients.matchAll({ type: 'window' })) client.navigate(client.url);
});
`;

/** After the build: the worker that keeps the site for reading without a network. Comes last, when every file has its final content. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!request.url?.endsWith('/sw.js')) {
            next();
            return;
          }
          response.setHeader('content-type', 'text/javascript').end(removesItself);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files, shell, bytes } = await writeWorker(fileURLToPath(dir));
        const size = `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
        logger.info(`kept for reading offline: ${shell.length} files at once, on demand all of ${size}`);
      },
    },
  };
}

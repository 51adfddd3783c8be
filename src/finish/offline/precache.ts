import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getManifest, type ManifestEntry } from '@serwist/build';

/** A list of files that does not hold what the site needs: a programmer's mistake, so it stops the build. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

/** What no page of the notes needs: for search engines, other sites, paper and home screens, and Pagefind's own search boxes. */
const leftOut = [
  'sw.js',
  'sitemap*.xml',
  '*.txt',
  'embed.js',
  'icons/**',
  'cards/**',
  // exercises by themselves: the pages of their topics hold them too, see practice/browser/fetched-exercise.ts
  '*/practice/*/*/index.html',
  '**/*.{pdf,zip,apkg,map}',
  'pagefind/pagefind-{ui,modular-ui,component-ui,highlight}.*',
];

/** Files whose name changes with their content. */
const namedByContent = /^_astro\/|\.pf_(fragment|index|meta)$/;

/** The files that a reader without a network needs, with what is needed to check them. Addresses are relative to the worker. */
export interface Precache {
  readonly entries: readonly ManifestEntry[];
  readonly bytes: number;
}

/** Makes the list for a built site. */
export async function precacheOf(directory: string): Promise<Precache> {
  const { manifestEntries, size, warnings } = await getManifest({
    globDirectory: directory,
    globPatterns: ['**/*'],
    globIgnores: leftOut,
    dontCacheBustURLsMatching: namedByContent,
    manifestTransforms: [
      async (entries) => ({
        manifest: await Promise.all(
          entries.map(async (entry) => {
            const content = await readFile(join(directory, entry.url));
            const hash = createHash('sha256').update(content).digest('base64');
            // A piece of the hash that stands there anyway: a revision of its own would make the worker a tenth larger.
            const revision = entry.revision && hash.slice(0, 12);
            return { ...entry, revision, integrity: `sha256-${hash}` };
          }),
        ),
      }),
    ],
  });
  // A file over the limit would be left out with nothing but a warning.
  if (warnings.length > 0) throw new OfflineError(warnings.join('\n'));
  const entries = manifestEntries ?? [];
  for (const needed of ['404.html', 'pagefind/pagefind.js']) {
    if (!entries.some(({ url }) => url === needed))
      throw new OfflineError(
        `${needed} is missing: the list must be made after everything else of the build`,
      );
  }
  return { entries, bytes: size };
}

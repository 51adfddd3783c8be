import { builds, needBuilds } from '../builds.mjs';
import { serve } from '../serve.mjs';

/** Serves both builds while the browser tests run; the workers read their addresses from the environment. */
export default async function serveBuilds(): Promise<() => Promise<void>> {
  needBuilds();
  const atRoot = await serve(builds.root);
  const inFolder = await serve(builds.notes);
  process.env['ROOT_ADDRESS'] = atRoot.address;
  process.env['NOTES_ADDRESS'] = inFolder.address;
  return async () => {
    await Promise.all([atRoot.close(), inFolder.close()]);
  };
}

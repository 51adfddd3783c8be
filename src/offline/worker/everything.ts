import type { SiteAnswer, Trouble } from '../messages';
import { OtherVersionError } from './content';
import { keepFiles, missingOf } from './files';
import { recordPage } from './records';
import { isNoRoom, recordRoom } from './room';
import { sweep } from './sweep';
import { currentVersion, type Version } from './version';

/** The page asks again and again: so the browser does not stop the worker, and the reader sees how it goes on. */
const oneStretch = 1000;

function troubleOf(error: unknown): Trouble {
  if (error instanceof OtherVersionError) return 'replaced';
  return isNoRoom(error) ? 'room' : 'network';
}

async function keepMore(version: Version): Promise<Trouble | undefined> {
  const end = performance.now() + oneStretch;
  try {
    await keepFiles(await missingOf(version.site()), () => performance.now() > end);
    await recordRoom();
    return undefined;
  } catch (error) {
    return troubleOf(error);
  }
}

/** With everything kept, every page is, and nothing older is needed. */
async function recordAll(version: Version): Promise<void> {
  for (const path of version.pagePaths()) {
    const [own] = version.page(path)?.files ?? [];
    if (own) await recordPage(path, { version: version.name, content: own.content });
  }
  await sweep();
}

/** How much of the site is kept. With `more`, fetches for about a second first. */
export async function keepSite({ more }: { readonly more: boolean }): Promise<SiteAnswer> {
  const version = await currentVersion();
  const trouble = more ? await keepMore(version) : undefined;
  const missing = await missingOf(version.site());
  if (more && missing.length === 0) await recordAll(version);
  const bytes = (files: readonly { readonly wire: number }[]): number =>
    files.reduce((sum, { wire }) => sum + wire, 0);
  return {
    bytes: bytes(version.site()),
    missing: bytes(missing),
    room: version.room,
    ...(trouble && { trouble }),
  };
}

import { missingOf } from './files';
import { forget, keptPage, namesOf, openPage, recordPage } from './records';
import { worker } from './scope';
import { currentName, currentVersion, type Version, type VersionFile, versionNamed } from './version';

/** A kept page of an earlier version of which nothing has changed, or all of whose changed files are there, is one of this version. */
async function bringForward(path: string, current: Version): Promise<void> {
  const page = current.page(path);
  const [own] = page?.files ?? [];
  if (!page || !own) await forget('pages', path);
  else if ((await missingOf(page.files)).length === 0)
    await recordPage(path, { version: currentName, content: own.content });
}

/** The files that an earlier version is still needed for, and whether it is needed at all. */
async function neededOf(version: Version, isOpen: boolean): Promise<readonly VersionFile[]> {
  if (isOpen) return version.files;
  const paths = await namesOf('pages');
  const records = await Promise.all(paths.map(async (path) => ({ path, record: await keptPage(path) })));
  const pages = records.filter(({ record }) => record?.version === version.name);
  if (pages.length === 0) return [];
  return [...version.shell, ...pages.flatMap(({ path }) => version.page(path)?.files ?? [])];
}

/** A page that is just coming in is not among the open ones yet. */
const justNow = 60_000;

async function versionsOfOpenPages(): Promise<Set<string>> {
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'all' });
  const ids = new Set(open.map(({ id }) => id));
  const versions = new Set<string>();
  for (const id of await namesOf('clients')) {
    const page = await openPage(id);
    if (page && (ids.has(id) || Date.now() - page.since < justNow)) versions.add(page.version);
    else await forget('clients', id);
  }
  return versions;
}

/** Removes what no page needs: of earlier versions, all that is neither open nor kept. */
export async function sweep(): Promise<void> {
  const current = await currentVersion();
  for (const path of await namesOf('pages')) {
    if ((await keptPage(path))?.version !== currentName) await bringForward(path, current);
  }
  const openVersions = await versionsOfOpenPages();
  const needed = new Set(current.files.map(({ content }) => content));
  for (const name of await namesOf('versions')) {
    const version = name === currentName ? undefined : await versionNamed(name);
    const files = version ? await neededOf(version, openVersions.has(name)) : [];
    for (const { content } of files) needed.add(content);
    if (name !== currentName && files.length === 0) await forget('versions', name);
  }
  for (const content of await namesOf('files')) if (!needed.has(content)) await forget('files', content);
}

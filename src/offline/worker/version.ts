import { fileOf, isExerciseAlone, type KeptList, listPath } from '../kept-list';
import { fetchContent } from './content';
import { cache, keyOf } from './records';

/** The version that this worker was built for: the name of the content of its list. Put in by the build. */
declare const keptVersion: string;

/** The name of this worker's own version. */
export const currentName = keptVersion;

/** A file of a version. */
export interface VersionFile {
  readonly path: string;
  readonly content: string;
  readonly wire: number;
}

/** A page of a version. */
export interface VersionPage {
  /** What the page says of itself. */
  readonly content: string;
  /** Everything it needs, itself first. */
  readonly files: readonly VersionFile[];
}

/** One build of the site: which content every path has. */
export class Version {
  readonly name: string;
  readonly room: number;
  readonly files: readonly VersionFile[];
  readonly shell: readonly VersionFile[];
  readonly #pages: KeptList['pages'];
  readonly #byPath: ReadonlyMap<string, VersionFile>;

  constructor(name: string, { files, shell, pages, bytes }: KeptList) {
    this.name = name;
    this.room = bytes;
    this.files = files.map(([path, content, wire]) => ({ path, content, wire }));
    this.#byPath = new Map(this.files.map((file) => [file.path, file]));
    this.#pages = pages;
    this.shell = this.#at(shell);
  }

  /** The file behind an address, if the version has it. */
  file(path: string): VersionFile | undefined {
    return this.#byPath.get(fileOf(path));
  }

  page(path: string): VersionPage | undefined {
    const page = Object.hasOwn(this.#pages, path) ? this.#pages[path] : undefined;
    return page && { content: page.content, files: this.#at(page.files) };
  }

  /** All of the site that a reader can have kept. */
  site(): VersionFile[] {
    return this.files.filter(({ path }) => !isExerciseAlone(path));
  }

  pagePaths(): string[] {
    return Object.keys(this.#pages);
  }

  #at(places: readonly number[]): VersionFile[] {
    return places.flatMap((place) => this.files[place] ?? []);
  }
}

const known = new Map<string, Promise<Version | undefined>>();

async function load(name: string): Promise<Version | undefined> {
  const key = keyOf('versions', name);
  const kept = await (await cache()).match(key);
  if (!kept && name !== currentName) return undefined;
  const list = kept ?? (await fetchContent(listPath, name));
  const copy = list.clone();
  const version = new Version(name, await list.json());
  // No room for it: then it is fetched again when the worker starts.
  if (!kept) await (await cache()).put(key, copy).catch(() => {});
  return version;
}

/** A version by its name: this worker's own, or an earlier one whose pages are open or kept. */
export async function versionNamed(name: string): Promise<Version | undefined> {
  const loading = known.get(name) ?? load(name);
  known.set(name, loading);
  try {
    return await loading;
  } catch {
    // The list could not be had: perhaps the next time.
    known.delete(name);
    return undefined;
  }
}

/** This worker's own version. Rejects when its list cannot be had: the host has another one, or there is no network. */
export async function currentVersion(): Promise<Version> {
  const version = await versionNamed(currentName);
  if (!version) throw new Error('the list of this version cannot be had');
  return version;
}

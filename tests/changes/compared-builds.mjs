/** Compares the two builds file by file, as far as they differ by more than the place they are made for. */
import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { builds } from '../builds.mjs';

/** The hash in the name of a script, a style or a font. */
const hashes = /\.[\w-]{8}(?=\.(?:js|css|woff2)\b)/g;
/** Hashes of a page, and of scripts in it that the browser may run: both hang on the addresses in them. */
const ofTexts = /'sha256-[\w+/]{43}='|(?<=^<!DOCTYPE html><html data-content=")[\w-]+/g;

/**
 * The texts of a build's files by their names, both without hashes and without the folder the build is made for. Scripts of pages that
 * are called alike share a name: their texts are one.
 * @param {(typeof builds)['root' | 'notes']} build
 */
async function filesOf({ directory, basePath }) {
  /** @type {Map<string, string[]>} */
  const files = new Map();
  for await (const entry of glob('**/*', { cwd: directory, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(directory, path).replace(hashes, '');
    const text = await readFile(path, 'latin1');
    const placeless = text.replaceAll(basePath, '/').replace(hashes, '').replace(ofTexts, '');
    files.set(name, [...(files.get(name) ?? []), placeless]);
  }
  return new Map([...files].map(([name, texts]) => [name, texts.sort().join('\n')]));
}

/**
 * The names, without hashes, of all files of the build in a folder that have another content than in the published build, are new, or
 * are gone. The name of a script changes with its content, and with it all that names the script, be it a page or another script.
 */
export async function changedFiles() {
  const [before, after] = await Promise.all([filesOf(builds.root), filesOf(builds.notes)]);
  const changed = new Set(
    [...before.keys(), ...after.keys()].filter((name) => before.get(name) !== after.get(name)),
  );
  // A set grows while it is walked.
  for (const one of changed) {
    const script = one.match(/^_astro\/(.*\.js)$/)?.[1];
    if (script === undefined) continue;
    for (const [name, text] of after)
      if (['/', ' '].some((before) => text.includes(before + script))) changed.add(name);
  }
  return [...changed].sort();
}

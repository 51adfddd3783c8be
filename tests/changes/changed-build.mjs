/** Builds the site from a changed copy of the repository, and compares two builds file by file. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyProject } from '../copy-project.mjs';

/** @typedef {Map<string, { file: string, bytes: number, hash: string }>} Files the files of a build, by their names without hashes */

/** @param {string} directory @returns {Promise<Files>} */
export async function filesOf(directory) {
  /** @type {Files} */
  const files = new Map();
  for await (const entry of glob('**/*', { cwd: directory, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = path.slice(directory.length + 1);
    const content = await readFile(path);
    const hash = createHash('sha256').update(content).digest('hex');
    files.set(file.replace(/(?<=^_astro\/.*)\.[\w-]{8}(?=\.\w+$)/, ''), {
      file,
      bytes: content.length,
      hash,
    });
  }
  return files;
}

/**
 * Builds the site from a copy of the repository that `change` has changed, for the root of a host.
 * @param {(copy: string) => Promise<void>} change
 * @returns {Promise<Files>}
 */
export async function buildChanged(change) {
  const copy = copyProject();
  try {
    await change(copy);
    await promisify(execFile)('npx', ['astro', 'build'], {
      cwd: copy,
      env: { ...process.env, SITE: '', BASE_PATH: '' },
      maxBuffer: 2 ** 26,
    });
    return await filesOf(join(copy, 'dist'));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/**
 * The names of all files that are in one build only, or differ, or have another name in the other.
 * @param {Files} before
 * @param {Files} after
 */
export function differing(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => {
      const [one, other] = [before.get(name), after.get(name)];
      return one?.file !== other?.file || one?.hash !== other?.hash;
    })
    .sort();
}

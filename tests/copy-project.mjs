/** A copy of the project in a temporary folder, to be changed and built there. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The same files under another path, without a second copy of them where the disk allows that. Links to folders would not do: Astro
 * compiles the components of a package only below the project.
 * @param {string} from @param {string} to
 */
function linkTree(from, to) {
  const state = lstatSync(from);
  if (state.isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
  } else if (state.isDirectory()) {
    mkdirSync(to);
    for (const name of readdirSync(from)) linkTree(join(from, name), join(to, name));
  } else {
    try {
      linkSync(from, to);
    } catch {
      cpSync(from, to);
    }
  }
}

/** A copy of the project's files, with the same packages but caches and builds of its own. Gives its folder. */
export function copyProject() {
  const copy = mkdtempSync(join(tmpdir(), 'gradient-notes-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.trim().split('\n')) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin') continue;
    linkTree(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  }
  return copy;
}

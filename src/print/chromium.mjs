/**
 * Finds a Chromium for the PDFs, the browser tests and the bench, or installs one: `CHROMIUM_PATH`, the system's own, the one that
 * Playwright keeps, else Debian's package (as root) or Playwright's download.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** What Chromium needs to run as root and without a screen, and to ask no other host for anything. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

function installed() {
  const places = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', chromium.executablePath()];
  return places.find((path) => path && existsSync(path));
}

function install() {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version')) {
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        stdio: 'inherit',
      });
      if (installed()) return;
    } catch {
      // No such package here (Ubuntu has none that works without snap): Playwright's own may be had.
    }
  }
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
}

/** The path of a Chromium; installs one when there is none. */
export function findChromium() {
  if (process.env['CHROMIUM_PATH'] && !existsSync(process.env['CHROMIUM_PATH'])) {
    throw new Error(`CHROMIUM_PATH names ${process.env['CHROMIUM_PATH']}, which does not exist`);
  }
  if (!installed()) install();
  const path = installed();
  if (!path) throw new Error('no Chromium was found or installed: set CHROMIUM_PATH');
  return path;
}

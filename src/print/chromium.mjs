/**
 * Finds a Chromium for the PDFs, the browser tests and the bench, or installs one: `CHROMIUM_PATH`, the system's own, the one that
 * Playwright keeps, else Debian's package (as root) or Playwright's download. Debian also has it without windows: that one needs half
 * the processor time for a page, so whoever does not ask for the whole browser gets it first.
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

/** Debian's packages, each with a program of the same name. */
const packages = { whole: ['chromium'], bare: ['chromium-headless-shell', 'chromium'] };

/** @param {keyof typeof packages} kind */
function installed(kind) {
  const places = [
    process.env['CHROMIUM_PATH'],
    ...packages[kind].map((name) => `/usr/bin/${name}`),
    chromium.executablePath(),
  ];
  return places.find((path) => path && existsSync(path));
}

/** @param {keyof typeof packages} kind */
function install(kind) {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version')) {
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
      const [first = ''] = packages[kind];
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', first], {
        stdio: 'inherit',
      });
      if (installed(kind)) return;
    } catch {
      // No such package here (Ubuntu has none that works without snap): Playwright's own may be had.
    }
  }
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
}

/**
 * The path of a Chromium; installs one when there is none.
 * @param {keyof typeof packages} [kind] `whole` where the browser must be the one that readers have
 */
export function findChromium(kind = 'bare') {
  if (process.env['CHROMIUM_PATH'] && !existsSync(process.env['CHROMIUM_PATH'])) {
    throw new Error(`CHROMIUM_PATH names ${process.env['CHROMIUM_PATH']}, which does not exist`);
  }
  if (!installed(kind)) install(kind);
  const path = installed(kind);
  if (!path) throw new Error('no Chromium was found or installed: set CHROMIUM_PATH');
  return path;
}

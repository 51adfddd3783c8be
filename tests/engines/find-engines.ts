import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startChromium } from './chromium';
import type { Engine } from './engine';
import { startFirefox } from './firefox';
import { startWebKit } from './webkit';

/** An engine that may be had. */
interface Candidate {
  readonly name: string;
  /** Debian's packages for it. */
  readonly packages: readonly string[];
  /** What starts it, when all it needs is here. */
  readonly find: () => (() => Promise<Engine>) | undefined;
}

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

const candidates: readonly Candidate[] = [
  { name: 'chromium', packages: [], find: () => startChromium },
  {
    name: 'firefox',
    packages: ['firefox-esr'],
    find() {
      const command = onPath('firefox-esr', 'firefox');
      return command === undefined ? undefined : () => startFirefox(command);
    },
  },
  {
    name: 'webkit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find() {
      const [browser] = globSync('/usr/{lib/*,libexec}/webkit2gtk-4.*/MiniBrowser');
      const isWhole = browser !== undefined && onPath('WebKitWebDriver') && onPath('Xvfb');
      return isWhole ? () => startWebKit(browser) : undefined;
    },
  },
];

/** Installs packages where that can be done without a question: as root on Debian. */
function install(packages: readonly string[]): void {
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall || packages.length === 0) return;
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    // What is still missing is told by whoever looks for it next.
  }
}

/** Starts the named engines, all without names; says in one line each which are not to be had. */
export async function startEngines(names?: readonly string[]): Promise<readonly Engine[]> {
  const unknown = names?.filter((name) => candidates.every((each) => each.name !== name)) ?? [];
  if (unknown.length > 0) {
    const known = candidates.map(({ name }) => name).join(', ');
    throw new Error(`there is no engine ${unknown.join(', ')}: take one of ${known}`);
  }
  const wanted = candidates.filter(({ name }) => names?.includes(name) ?? true);
  install(wanted.filter(({ find }) => !find()).flatMap(({ packages }) => packages));
  const engines: Engine[] = [];
  try {
    for (const { name, packages, find } of wanted) {
      const startEngine = find();
      if (startEngine) engines.push(await startEngine());
      else console.log(`No ${name} here: on Debian it comes with ${packages.join(' and ')}.`);
    }
  } catch (error) {
    await Promise.allSettled(engines.map((engine) => engine.close()));
    throw error;
  }
  return engines;
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, type Engine } from './engine';
import { complaintKey, readComplaints } from './in-every-page';
import { end, freePort, makeFolder, nextFile, start } from './process';
import { openSession, type WebDriver } from './web-driver';

/** Where the window's bar would not let it be as narrow as a phone. */
const flatBar = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; }
button image { -gtk-icon-transform: scale(0); }
entry { font-size: 1px; }`;

/** A home of its own, with a window that can be narrow, no motion and a folder for what is downloaded. */
async function furnish(home: string): Promise<{ downloads: string }> {
  const [gtk, downloads] = [join(home, '.config', 'gtk-3.0'), join(home, 'downloads')];
  await mkdir(gtk, { recursive: true });
  await mkdir(downloads);
  await writeFile(join(gtk, 'gtk.css'), flatBar);
  await writeFile(join(gtk, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  await writeFile(join(home, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return { downloads };
}

async function connectTo(address: string, browser: string): Promise<WebDriver> {
  const wanted = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
  for (let tries = 0; ; tries++) {
    try {
      return await openSession(address, wanted);
    } catch (error) {
      if (tries === 20) throw error;
      await wait(250);
    }
  }
}

/**
 * WebKitGTK on a screen that nobody sees. Its driver tells nothing of the console and gives pages no script before their own: the
 * pages come from a server that puts one into them.
 */
export async function startWebKit(browser: string): Promise<Engine> {
  const { path: home, remove } = await makeFolder();
  const { downloads } = await furnish(home);
  const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24'], process.env);
  const display = await new Promise<string>((resolve) => {
    screen.stdout.once('data', (text) => resolve(`:${String(text).trim()}`));
  });
  const port = await freePort();
  const program = start('WebKitWebDriver', [`--port=${port}`], {
    ...process.env,
    DISPLAY: display,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
  });
  const driver = await connectTo(`http://127.0.0.1:${port}`, browser);
  const engine: Engine = {
    name: `WebKit ${driver.version}`,
    needsTeller: true,
    async open(address) {
      await driver.open(address);
      // Where a page was just being left the driver may take its end for the beginning of the next.
      while (!(await ask(engine, () => document.readyState === 'complete').catch(() => false)))
        await wait(50);
    },
    resize: driver.resize,
    evaluate: driver.evaluate,
    download: (name, begin) => nextFile(join(downloads, name), begin),
    complaints: () => ask(engine, readComplaints, complaintKey),
    async close() {
      await driver.close().finally(() => Promise.all([end(program), end(screen)]));
      await remove();
    },
  };
  return engine;
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from './bidi';
import type { Engine } from './engine';
import { withoutWorker } from './in-every-page';
import { end, makeFolder, nextFile, said, start } from './process';

/** Nothing asked of other hosts, no motion, files kept in a folder without a question. */
const settings = (downloads: string): Record<string, unknown> => ({
  'ui.prefersReducedMotion': 1,
  'browser.download.dir': downloads,
  'browser.download.folderList': 2,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
});

/** An answer of the server that is none. */
function failures(response: unknown): string[] {
  const { status, url } = response as { status: number; url: string };
  return status >= 400 ? [`${status}: ${url}`] : [];
}

/** Whether a font was still on its way when the page was left, for which the code is NS_BINDING_ABORTED. */
const isGivenUp = (text: string): boolean =>
  /^downloadable font: download failed .*status=2152398850 /.test(text);

/** What Firefox says of a formula that it draws while the rest of it has not come yet: every visit counts the parts afterwards. */
const isHalfParsed = (text: string): boolean => /Invalid markup: Incorrect number of children/.test(text);

/** Firefox, driven by WebDriver BiDi, which it speaks by itself. */
export async function startFirefox(command: string): Promise<Engine> {
  const folder = await makeFolder();
  const downloads = join(folder.path, 'downloads');
  await mkdir(downloads);
  const lines = Object.entries(settings(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder.path, 'user.js'), lines.join('\n'));
  const program = start(
    command,
    ['--headless', '--no-remote', '--profile', folder.path, '--remote-debugging-port', '0'],
    { ...process.env, HOME: folder.path },
  );
  program.stdout.resume();
  const complaints: string[] = [];
  const bidi = await connect(`${await said(program.stderr, /ws:\/\/\S+/)}/session`, (method, event) => {
    if (method !== 'log.entryAdded') complaints.push(...failures(event['response']));
    else if (![isGivenUp, isHalfParsed].some((isNone) => isNone(String(event['text']))))
      complaints.push(`${event['type']} ${event['level']}: ${event['text']}`);
  });
  const { version } = await bidi.openSession();
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'network.responseCompleted'] });
  const context = await bidi.firstTab();
  await bidi.send('script.addPreloadScript', { functionDeclaration: String(withoutWorker) });
  return {
    name: `Firefox ${version}`,
    needsTeller: false,
    async open(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    evaluate: (expression) => bidi.evaluate(context, expression),
    download: (name, begin) => nextFile(join(downloads, name), begin),
    complaints: async () => complaints.splice(0),
    async close() {
      bidi.close();
      await end(program);
      await folder.remove();
    },
  };
}

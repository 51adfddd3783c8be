import { existsSync } from 'node:fs';
import type { Rolldown } from 'vite';

type Group = NonNullable<
  Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']
>[number];

/** The modules below a folder that content uses, each group alone: not with what they import, which is in a group itself. */
function below(test: RegExp, name: Group['name']): Group {
  return { test, name, priority: 2, includeDependenciesRecursively: false };
}

/** The folder that a module lies in beside the demos of a topic. */
const besideDemos = /^(.*\/content\/[^/]+\/demos\/([^/]+))\/.+\.ts$/;

/** The name of what several demos of a topic share, `network-222`. A folder with the name of a demo holds parts of that demo. */
export function sharedByDemos(id: string): string | null {
  const [, folder, name] = id.match(besideDemos) ?? [];
  return folder === undefined || name === undefined || existsSync(`${folder}.ts`) ? null : name;
}

/**
 * Which modules of the browser's scripts come in one file. What content uses is divided by where a module stands, never by who
 * uses it: else a new demo would move a formula into another file, and rename every file that names it.
 */
export const chunkGroups: Group[] = [
  // A formula is a file here as it is in src/math, `math-network-forward`.
  below(/\/src\/math\/.+\.ts$/, (id) => id.replace(/^.*\/src\/|\.ts$/g, '').replaceAll('/', '-')),
  below(/\/src\/demo\/.+\.ts$/, 'demo'),
  below(/\/src\/exercise\/.+\.ts$/, 'exercise'),
  below(besideDemos, sharedByDemos),
  // What the first scripts of a page share: a request costs more than its few hundred bytes. No module here acts when it is loaded.
  {
    name: 'shared',
    test: /vite\/preload-helper|browser\/(check-link|exercise-item|import-scripts|intersections|keyboard-scrolling|live-demo|page-language|when-near)\.ts$|site\/say\.ts$/,
  },
  // Explore and what reads values off share it: without this it would be three files, and three requests of every page with a demo.
  { name: 'drawing', test: /(browser\/drawing-view|lab\/view-tables)\.ts$/ },
];

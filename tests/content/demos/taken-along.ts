import type { Demo } from '../../../src/demo/define-demo';
import { pinnedToQuery, queryToPinned, queryToState, stateToQuery } from '../../../src/demo/link';
import type { State } from '../../../src/demo/parameters';
import type { AnyShown, AnyView } from '../../../src/demo/views';
import { type Language, languages } from '../../../src/demo/words';
import { type DataTable, toCsv } from '../../../src/lab/data-table';
import { drawingSvg, drawView } from '../../../src/lab/drawing';
import { graphSvg } from '../../../src/lab/graph';
import { mapsLayers, mapsSvg, stillMaps } from '../../../src/lab/maps';
import { sayDifferences, sayState } from '../../../src/lab/told';
import { viewTables } from '../../../src/lab/view-tables';

/** What must hold of a state wherever it is taken: into a link, a table, a file, another language, a narrow picture, beside another state. */

const noText = /NaN|undefined|Infinity|\[object/;

/** A picture in a note, and one on a phone in large type: one for each language, for a picture changes with either. */
const sizes = { en: { width: 640, height: 300 }, zh: { width: 300, height: 200, type: 1.25 } };

/** Where a link that brings a state and the one pinned beside it does not give both back. */
export function brokenLinks({ id, params }: Demo, state: State, pinned: State): string[] {
  const pairs = [...stateToQuery(id, params, state), ...pinnedToQuery(id, params, pinned)];
  const query = [...new URLSearchParams(new URLSearchParams(pairs).toString())];
  const back = queryToState(id, params, query);
  const behind = queryToPinned(id, params, query);
  const found = JSON.stringify([back.values, behind.pinned, back.problems, behind.problems]);
  return found === JSON.stringify([state, pinned, [], []]) ? [] : [`its link gives back ${found}`];
}

function tableProblems({ headings, rows }: DataTable): string[] {
  const isWhole = rows.every((row) => row.length === headings.length);
  const odd = rows
    .flat()
    .find((cell) => (typeof cell === 'number' ? !Number.isFinite(cell) : cell === undefined));
  return [
    ...(isWhole ? [] : [`a row of the table ${headings} is not as long as its heading`]),
    ...(odd === undefined ? [] : [`the table ${headings} holds ${odd}`]),
  ];
}

function brokenTables(demo: Demo, shown: AnyShown, language: Language): string[] {
  const tables = viewTables(demo, shown, language);
  const lines = tables.reduce((sum, { rows }) => sum + rows.length + 2, 0);
  const text = toCsv(tables);
  return [
    ...tables.flatMap(tableProblems),
    ...(tables.length === 0 || text.split('\r\n').length === lines - 1
      ? []
      : ['the file has more or fewer lines than the tables']),
  ];
}

/** The pictures of a view, alone and with another state behind. */
function picturesOf(
  view: AnyView,
  demo: Demo,
  shown: AnyShown,
  pinned: AnyShown,
  language: Language,
): string[] {
  if (view.view === 'graph') return [graphSvg(view, shown, demo.words, language)];
  if (view.view === 'maps')
    return [mapsSvg(mapsLayers(view, shown, demo.words, language, stillMaps), stillMaps)];
  if (view.view !== 'chart' && view.view !== 'plane') return [];
  const size = sizes[language];
  return [drawingSvg(drawView(view, shown, demo.words, language, size, pinned), size)];
}

function brokenPictures(demo: Demo, shown: AnyShown, pinned: AnyShown, language: Language): string[] {
  return demo.views.flatMap((view) =>
    picturesOf(view, demo, shown, pinned, language).flatMap((svg) => {
      const [odd] = noText.exec(svg) ?? [];
      return odd === undefined ? [] : [`a picture draws ${odd} (${view.view}, ${language})`];
    }),
  );
}

function brokenWords(demo: Demo, shown: AnyShown, pinned: AnyShown, language: Language): string[] {
  const { a, b } = sayDifferences(demo, pinned.params, shown.params, language);
  return [sayState(demo, shown.params, language), a, b].flatMap((text) =>
    noText.test(text) ? [`it is called “${text}”`] : [],
  );
}

/** What is wrong with a state where it is taken along, with another state pinned beside it. */
export function brokenElsewhere(demo: Demo, shown: AnyShown, pinned: AnyShown): string[] {
  return [
    ...brokenLinks(demo, shown.params, pinned.params),
    ...languages.flatMap((language) => [
      ...brokenTables(demo, shown, language),
      ...brokenPictures(demo, shown, pinned, language),
      ...brokenWords(demo, shown, pinned, language),
    ]),
  ];
}

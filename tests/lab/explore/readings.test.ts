import { expect, it } from 'vitest';
import { defaultValues } from '../../../src/demo/parameters';
import { dataTables } from '../../../src/lab/data-table';
import { framedPicture } from '../../../src/lab/explore/axis-scales';
import { chartConfig, namedSeries } from '../../../src/lab/explore/chart-config';
import { readingsOf } from '../../../src/lab/explore/readings';
import { dataTablesHtml } from '../../../src/lab/table-html';
import { demos } from '../../content/demos/demos';
import { theme } from './theme';

/** Every number of a table as it stands in the page, with what it is called there. */
function saidInTables(framed: ReturnType<typeof framedPicture>): string[] {
  // The marks come last and have no place under a pointer.
  const tables = dataTables({ ...framed.picture, marks: [] });
  return tables.flatMap((table) => {
    const html = dataTablesHtml([table], Number.POSITIVE_INFINITY, 'en');
    const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, text = '']) => text);
    const [x = '', ...labels] = table.headings;
    const wide = table.headings.length;
    return table.rows.flatMap((_, row) =>
      labels.map((label, place) => `${x} = ${cells[row * wide]}, ${label}: ${cells[row * wide + 1 + place]}`),
    );
  });
}

it.each(demos)('$demo.id: what the pointer reads in a chart is what stands in the data table', ({ demo }) => {
  const params = defaultValues(demo.params);
  const shown = { params, result: demo.compute(params, () => {}) };
  for (const view of demo.views) {
    if (view.view !== 'chart' && view.view !== 'plane') continue;
    const framed = framedPicture(view, shown, undefined, demo.words, 'en', {});
    const named = namedSeries(framed, 'en');
    const { datasets } = chartConfig(framed, framed.limits, theme, named, () => {});
    const { title, label } = readingsOf(framed.picture, named);
    const said = datasets.flatMap(({ data }, datasetIndex) =>
      data.map((_, dataIndex) => {
        const found = { datasetIndex, dataIndex };
        return `${title([found])}, ${label(found)}`;
      }),
    );
    expect(said.sort(), view.title).toEqual(saidInTables(framed).sort());
  }
});

import { expect, it } from 'vitest';
import type { Demo } from '../../../src/demo/define-demo';
import { defaultValues } from '../../../src/demo/parameters';
import { dataTables } from '../../../src/lab/data-table';
import { type DrawnView, drawView } from '../../../src/lab/drawing';
import { readChart, readPlane } from '../../../src/lab/read-out';
import { stopsOf } from '../../../src/lab/read-out-keys';
import { dataTablesHtml } from '../../../src/lab/table-html';
import { demos } from './demos';

interface Drawn {
  readonly name: string;
  readonly demo: Demo;
  readonly view: DrawnView;
}

const drawn: readonly Drawn[] = demos.flatMap(({ demo }) =>
  demo.views.flatMap((view): Drawn[] =>
    view.view === 'chart' || view.view === 'plane' ? [{ name: `${demo.id}: ${view.title}`, demo, view }] : [],
  ),
);

function drawingOf({ demo, view }: Drawn) {
  const params = defaultValues(demo.params);
  const shown = { params, result: demo.compute(params, () => {}) };
  return drawView(view, shown, demo.words, 'en', { width: 600, height: 300 });
}

/** The rows of the data tables as the page shows them: x and the cell under each heading. */
function shownRows(tables: ReturnType<typeof dataTables>): string[] {
  return tables.flatMap((table) => {
    const body = dataTablesHtml([table], Number.POSITIVE_INFINITY, 'en').split('<tbody>')[1] ?? '';
    return [...body.matchAll(/<tr>(.*?)<\/tr>/g)].flatMap(([, row = '']) => {
      const [x, ...cells] = [...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell);
      return cells.map((cell, index) => `${table.headings[index + 1]} at ${x}: ${cell}`);
    });
  });
}

it.each(drawn.filter(({ view }) => view.view === 'chart'))(
  '$name: every point is read, as its data table shows it',
  (each) => {
    const drawing = drawingOf(each);
    const { picture } = drawing;
    const rows = new Set(shownRows(dataTables(picture)));
    const read = new Set<object>();
    for (const { x, nth } of stopsOf(picture)) {
      const { x: at, series, points } = readChart(drawing, x, { nth });
      points.forEach((point, index) => {
        if (!point) return;
        read.add(point);
        const said = `${picture.series[index]?.label} at ${at}: ${series[index]}`;
        if (!rows.has(said)) expect.fail(`no data table says “${said}”`);
        expect(series[index]).toMatch(/^−?\d/);
      });
    }
    const all = picture.series.flatMap(({ points }) => points.filter(({ y }) => y !== null));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((point) => !read.has(point))).toEqual([]);
  },
);

it.each(drawn.filter(({ view }) => view.view === 'plane'))(
  '$name: every place has its coordinates and what is there',
  (each) => {
    const drawing = drawingOf(each);
    const categories = each.view.view === 'plane' ? (each.view.map?.categories.length ?? 0) : 0;
    const { left, right, top, bottom } = drawing.frame;
    for (let x = left; x <= right; x += (right - left) / 40) {
      for (let y = top; y <= bottom; y += (bottom - top) / 30) {
        const read = readPlane(drawing, { x, y });
        for (const text of [read.x, read.y, drawing.field ? read.field : '0']) expect(text).toMatch(/^−?\d/);
        if (read.category !== undefined) expect(read.category).toBeLessThan(categories);
      }
    }
  },
);

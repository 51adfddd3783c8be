import type { Chart, Plugin } from 'chart.js';
import { type ChartTheme, faded } from '../../charts/theme';
import type { Category, CellMap, MapScale } from '../../demo/map-views';
import type { Field } from '../../demo/views';
import { axisMap } from '../axis-map';
import { bordersBetween } from '../cell-borders';
import { contourPaths } from '../contour-paths';
import { dashes } from '../dashes';
import type { Picture } from '../picture';
import { opacityOf, shadeOf } from '../shades';
import type { AxisName, Framed } from './axis-scales';
import { pinnedDots, pinnedOutline } from './pinned-look';

/** A map with its cells. */
interface ShownMap {
  readonly categories: readonly Category[];
  readonly scale?: MapScale;
  readonly cells: CellMap;
}

/** What is drawn behind and before the series: the contours or cells of a plane, marks, and the line under the pointer. */
export interface Layers {
  readonly framed: Framed;
  readonly theme: ChartTheme;
  readonly field: Field | undefined;
  readonly map: ShownMap | undefined;
  /** The regions of the pinned state A, which are outlined. */
  readonly mapBehind: CellMap | undefined;
  /** Whether a line goes through what the pointer found. */
  readonly hairline: boolean;
  readonly isMarkShown: (mark: number) => boolean;
}

function pixels(chart: Chart, axis: AxisName): (value: number) => number {
  return (value) => chart.scales[axis]?.getPixelForValue(value) ?? 0;
}

/** Contours of what is in sight: they are as fine after zooming in as before. */
function drawContours(chart: Chart, field: Field, picture: Picture, colour: string): void {
  const { ctx, chartArea, scales } = chart;
  const { left, right, top, bottom } = chartArea;
  const { x, y } = scales;
  if (!x || !y) return;
  const frame = {
    left,
    right,
    top,
    bottom,
    base: bottom,
    type: 1,
    x: axisMap(picture.x.scale, x, left, right),
    y: axisMap(picture.y.scale, y, bottom, top),
  };
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  for (const d of contourPaths(field, frame)) ctx.stroke(new Path2D(d));
}

/** How much of its colour a cell shows. */
function opacityAt({ scale, cells }: ShownMap, row: number, column: number): number {
  if (!scale) return 0.4;
  const { from, to } = scale;
  return opacityOf(shadeOf(((cells.values?.[row]?.[column] ?? from) - from) / (to - from)));
}

/** Where the cells of a map meet, to whole pixels, so that no seam shows between them. */
function edgesOf(chart: Chart, { framed }: Layers, { columns, rows }: CellMap): Record<AxisName, number[]> {
  const edges = (axis: AxisName, count: number): number[] =>
    Array.from({ length: count + 1 }, (_, place) =>
      Math.round(pixels(chart, axis)(framed.cellMaps[axis].toValue(place / count))),
    );
  return { x: edges('x', columns), y: edges('y', rows) };
}

function drawCells(chart: Chart, map: ShownMap, layers: Layers): void {
  const { categories, cells } = map;
  const { x: across, y: up } = edgesOf(chart, layers, cells);
  cells.cells.forEach((row, rowIndex) => {
    row.forEach((category, column) => {
      const colour = categories[category]?.colour;
      if (colour === undefined) return;
      const [left = 0, right = 0] = across.slice(column, column + 2);
      const [bottom = 0, top = 0] = up.slice(rowIndex, rowIndex + 2);
      chart.ctx.fillStyle = faded(layers.theme.series(colour), opacityAt(map, rowIndex, column));
      chart.ctx.fillRect(left, top, right - left, bottom - top);
    });
  });
}

/** The outlines of the pinned regions, in round dots as on the page. */
function drawBorders(chart: Chart, map: CellMap, layers: Layers): void {
  const { ctx } = chart;
  const { x, y } = edgesOf(chart, layers, map);
  const d = bordersBetween(
    map,
    (column) => x[column] ?? 0,
    (row) => y[row] ?? 0,
  );
  ctx.strokeStyle = faded(layers.theme.ink, 0.75);
  ctx.lineWidth = 2;
  ctx.lineCap = 'round';
  ctx.setLineDash(pinnedDots);
  ctx.stroke(new Path2D(d));
}

function drawMarks(chart: Chart, { framed, theme, isMarkShown }: Layers): void {
  const { ctx, chartArea } = chart;
  framed.picture.marks.forEach((mark, index) => {
    if (!isMarkShown(index)) return;
    ctx.strokeStyle = theme.series(mark.colour);
    ctx.lineWidth = 1.5;
    ctx.setLineDash(mark.dash ? [...dashes[mark.dash]] : []);
    ctx.beginPath();
    for (const value of mark.at) {
      const at = pixels(chart, mark.axis)(value);
      const [from, to] =
        mark.axis === 'x'
          ? [[at, chartArea.top] as const, [at, chartArea.bottom] as const]
          : [[chartArea.left, at] as const, [chartArea.right, at] as const];
      ctx.moveTo(...from);
      ctx.lineTo(...to);
    }
    ctx.stroke();
  });
  ctx.setLineDash([]);
}

function drawHairline({ ctx, chartArea, tooltip }: Chart, theme: ChartTheme): void {
  const [first] = tooltip?.getActiveElements() ?? [];
  if (!first) return;
  ctx.strokeStyle = theme.muted;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(first.element.x, chartArea.top);
  ctx.lineTo(first.element.x, chartArea.bottom);
  ctx.stroke();
}

/** Draws something inside the frame and leaves the canvas as it was. */
function inFrame(chart: Chart, draw: () => void): void {
  const { ctx, chartArea } = chart;
  ctx.save();
  ctx.beginPath();
  ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
  ctx.clip();
  draw();
  ctx.restore();
}

/** Lets Chart.js draw what only our pictures have. */
export function layersPlugin(layers: () => Layers): Plugin {
  return {
    id: 'layers',
    beforeDatasetsDraw(chart) {
      const now = layers();
      const { field, map, framed, theme } = now;
      inFrame(chart, () => {
        if (map) drawCells(chart, map, now);
        if (field) drawContours(chart, field, framed.picture, faded(theme.muted, 0.45));
        if (now.mapBehind) drawBorders(chart, now.mapBehind, now);
      });
    },
    // Chart.js has no dashes for points: those of the pinned state take them from the canvas.
    beforeDatasetDraw({ ctx }, { index }) {
      ctx.save();
      if (index >= layers().framed.picture.series.length) ctx.setLineDash(pinnedOutline);
    },
    afterDatasetDraw({ ctx }) {
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const now = layers();
      inFrame(chart, () => {
        drawMarks(chart, now);
        if (now.hairline) drawHairline(chart, now.theme);
      });
    },
  };
}

import { type AxisMap, axisMap } from './axis-map';
import { dashes } from './chart-dashes';
import { contourPaths } from './contour-paths';
import { formatNumber } from './format';
import type { ParameterTable, Values } from './parameters';
import { pictureOf } from './picture';
import type { PlaneView, Shown } from './views';
import type { Language, Said } from './words';

type AnyParams = Values<ParameterTable>;
type AnyPlane = PlaneView<AnyParams, object>;
type AnyShown = Shown<AnyParams, object>;

const margin = { left: 46, right: 12, top: 8, bottom: 24 };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The layers of a drawn plane, each as SVG text; a layer whose key has not changed need not be drawn again. */
export interface PlaneDrawing {
  readonly layers: readonly { readonly name: string; readonly key: string; readonly svg: () => string }[];
  readonly x: AxisMap;
  readonly y: AxisMap;
}

function marker(shape: string, x: number, y: number, size: number): string {
  const [left, right, up, down] = [x - size, x + size, y - size, y + size].map((each) => each.toFixed(1));
  if (shape === 'triangle') return `<path d="M${x.toFixed(1)} ${up}L${right} ${down}H${left}Z"/>`;
  if (shape === 'rect') return `<path d="M${left} ${up}H${right}V${down}H${left}Z"/>`;
  if (shape === 'cross')
    return `<path class="stroked" d="M${left} ${up}L${right} ${down}M${right} ${up}L${left} ${down}"/>`;
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size}"/>`;
}

/** Draws a plane of a given size, for the build and the browser alike. */
export function drawPlane(
  view: AnyPlane,
  shown: AnyShown,
  words: Readonly<Record<string, Said>>,
  language: Language,
  size: Size,
): PlaneDrawing {
  const picture = pictureOf(view, shown, words, language);
  const right = size.width - margin.right;
  const bottom = size.height - margin.bottom;
  const box = { left: margin.left, top: margin.top, width: right - margin.left, height: bottom - margin.top };
  const x = axisMap(picture.x, margin.left, right, Math.max(3, Math.min(9, box.width / 70)));
  const y = axisMap(picture.y, bottom, margin.top, Math.max(3, Math.min(7, box.height / 45)));
  const axesKey = JSON.stringify([picture.x, picture.y, size]);
  const field = view.field?.(shown);
  const map = view.map?.cells(shown);

  // Far outside the frame a coordinate says nothing and would cost the renderer precision.
  const near = (pixel: number): number => Math.min(4 * size.width, Math.max(-4 * size.width, pixel));
  const place = (point: { x: number; y: number | null }): [number, number] | null =>
    point.y === null ? null : [near(x.toPixel(point.x)), near(y.toPixel(point.y))];

  const axes = (): string => {
    const across = x.ticks.map((tick) => {
      const at = x.toPixel(tick).toFixed(1);
      return `<path class="grid" d="M${at} ${margin.top}V${bottom}"/><text x="${at}" y="${bottom + 16}" text-anchor="middle">${formatNumber(tick, { digits: 3, as: 'tick' })}</text>`;
    });
    const up = y.ticks.map((tick) => {
      const at = y.toPixel(tick);
      return `<path class="grid" d="M${margin.left} ${at.toFixed(1)}H${right}"/><text x="${margin.left - 7}" y="${(at + 4).toFixed(1)}" text-anchor="end">${formatNumber(tick, { digits: 3, as: 'tick' })}</text>`;
    });
    return `${across.join('')}${up.join('')}`;
  };

  const cells = (): string => {
    if (!map || !view.map) return '';
    const width = box.width / map.columns;
    const height = box.height / map.rows;
    const paths = view.map.categories.map(() => '');
    map.cells.forEach((row, rowIndex) => {
      // Neighbouring cells of one category become one rectangle; row 0 is at the bottom, like the axis.
      const top = bottom - (rowIndex + 1) * height;
      for (let start = 0; start < row.length; ) {
        let end = start + 1;
        while (end < row.length && row[end] === row[start]) end += 1;
        const category = row[start] ?? -1;
        if (category >= 0) {
          paths[category] +=
            `M${(margin.left + start * width).toFixed(1)} ${top.toFixed(1)}h${((end - start) * width).toFixed(1)}v${(height + 0.3).toFixed(1)}h${(-(end - start) * width).toFixed(1)}z`;
        }
        start = end;
      }
    });
    return paths
      .map((path, index) => {
        const category = view.map?.categories[index];
        return path && category
          ? `<path class="cell cell-${index}" d="${path}" fill="var(--gn-series-${category.colour})"/>`
          : '';
      })
      .join('');
  };

  const series = (index: number): string => {
    const declared = view.series[index];
    const points = picture.series[index]?.points ?? [];
    if (!declared || points.length === 0) return '';
    const colour = `var(--gn-series-${declared.colour})`;
    const places = points.flatMap((point) => {
      const at = place(point);
      return at ? [at] : [];
    });
    const dash = declared.dash ? ` stroke-dasharray="${dashes[declared.dash].join(' ')}"` : '';
    const line = `<path class="path" d="M${places.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join('L')}" stroke="${colour}"${dash}/>`;
    const shape = declared.shape ?? 'circle';
    const dots = (all: [number, number][], radius: number): string =>
      `<g fill="${colour}" stroke="${colour}">${all.map(([px, py]) => marker(shape, px, py, radius)).join('')}</g>`;
    if (declared.as === 'line') return line;
    if (declared.as === 'points') return dots(places, 4.5);
    const last = places.at(-1);
    return `${line}${places.length <= 61 ? dots(places, 2) : ''}${last ? dots([last], 4.5) : ''}`;
  };

  return {
    x,
    y,
    layers: [
      { name: 'cells', key: map ? `${map.key}|${axesKey}` : '', svg: cells },
      { name: 'axes', key: axesKey, svg: axes },
      {
        name: 'field',
        key: field ? `${field.key}|${axesKey}` : '',
        svg: () =>
          field
            ? contourPaths(field, x, y, box)
                .map((path) => `<path class="contour" d="${path}"/>`)
                .join('')
            : '',
      },
      ...view.series.map((_, index) => ({
        name: `series-${index}`,
        key: `${axesKey}|${JSON.stringify(picture.series[index]?.points)}`,
        svg: () => series(index),
      })),
    ],
  };
}

/** A whole plane as SVG, with one group a layer. */
export function planeSvg(drawing: PlaneDrawing, size: Size, clipId: string): string {
  const clip = `<clipPath id="${clipId}"><rect x="${margin.left}" y="${margin.top}" width="${size.width - margin.left - margin.right}" height="${size.height - margin.top - margin.bottom}"/></clipPath>`;
  const groups = drawing.layers.map(({ name, svg }) => {
    const clipped = name === 'axes' ? '' : ` clip-path="url(#${clipId})"`;
    return `<g data-layer="${name}"${clipped}>${svg()}</g>`;
  });
  return `<svg class="plane" viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true" focusable="false">${clip}${groups.join('')}</svg>`;
}

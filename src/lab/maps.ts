import { labelSvg } from '../demo/label';
import type { MapsColumn, MapsView } from '../demo/map-views';
import type { State } from '../demo/parameters';
import type { AnyShown } from '../demo/views';
import type { Language, Said } from '../demo/words';
import type { Layer } from './layers';
import { type Places, placesOf } from './maps-places';
import { ShadedCells, shadeIndex, shadeOf } from './shades';
import type { Size } from './size';
import { tenth } from './tenth';

type AnyMaps = MapsView<State, object>;

/** Widths of lines, and the width of the thickest in pixels. */
const [widths, thickest] = [5, 4.5];

/** How thick the line of a weight is, so that it hangs on this weight alone: half of the thickest for 1; 0 for none. */
function widthOf(weight: number): number {
  const size = Math.abs(weight);
  return Math.round((widths * size) / (1 + size));
}

function linesSvg(view: AnyMaps, columns: readonly MapsColumn[], places: Places, type: number): string {
  const { cell, side, top } = places;
  const shapes = Array.from({ length: 2 * widths }, () => '');
  const middle = (column: number, map: number, atEnd: boolean): string => {
    const { left, bottom } = places.corner(column, map);
    return `${tenth((left + (atEnd ? side : 0)) * cell)} ${tenth(top + (bottom - side / 2) * cell)}`;
  };
  columns.forEach(({ weights = [] }, column) => {
    weights.forEach((row, to) => {
      row.forEach((weight, from) => {
        const width = widthOf(weight);
        if (width === 0) return;
        const index = (weight < 0 ? 0 : widths) + width - 1;
        shapes[index] += `M${middle(column - 1, from, true)}L${middle(column, to, false)}`;
      });
    });
  });
  return shapes
    .map((d, index) => {
      const { colour } = index < widths ? view.below : view.above;
      const width = tenth((thickest * type * ((index % widths) + 1)) / widths);
      return `<path class="link" stroke="var(--gn-series-${colour})" stroke-width="${width}" d="${d}"/>`;
    })
    .join('');
}

function cellsSvg(
  view: AnyMaps,
  columns: readonly MapsColumn[],
  { cell, side, top, corner }: Places,
): string {
  const shaded = new ShadedCells(2);
  const { to } = view.scale;
  const indexOf = (value: number): number => shadeIndex(value < 0 ? 0 : 1, shadeOf(Math.abs(value) / to));
  let frames = '';
  columns.forEach(({ maps }, column) => {
    maps.forEach((values, map) => {
      const { left, bottom } = corner(column, map);
      shaded.add(values, left, bottom, indexOf);
      const length = tenth(side * cell);
      frames += `M${tenth(left * cell)} ${tenth(top + bottom * cell)}h${length}v-${length}h-${length}z`;
    });
  });
  const paper = `<path class="map" d="${frames}"/>`;
  return paper + shaded.svg([view.below.colour, view.above.colour], 0, top, cell, cell);
}

function namesSvg(
  columns: readonly MapsColumn[],
  { cell, side, top, corner }: Places,
  type: number,
  say: (key: string) => string,
): string {
  if (top === 0) return '';
  const names = columns.map(({ label, maps }, column) => {
    const x = tenth((corner(column, 0).left + side / 2) * cell);
    return maps.length === 0 ? '' : `<text x="${x}" y="${tenth(13 * type)}">${labelSvg(say(label))}</text>`;
  });
  return `<g text-anchor="middle">${names.join('')}</g>`;
}

/** Small maps in columns, the lines between them and their names, as layers: the same at build time and in the browser. */
export function mapsLayers(
  view: AnyMaps,
  shown: AnyShown,
  words: Readonly<Record<string, Said>>,
  language: Language,
  size: Size,
): readonly Layer[] {
  const { type = 1 } = size;
  const columns = view.columns(shown);
  const places = placesOf(columns, size);
  const say = (key: string): string => words[key]?.[language] ?? key;
  return [
    { name: 'names', svg: () => namesSvg(columns, places, type, say) },
    { name: 'links', svg: () => linesSvg(view, columns, places, type) },
    { name: 'maps', svg: () => cellsSvg(view, columns, places) },
  ];
}

/** The size in which small maps stand where nothing moves. */
export const stillMaps: Size = { width: 678, height: 360 };

/** A whole drawing of small maps as SVG. */
export function mapsSvg(layers: readonly Layer[], { width, height }: Size): string {
  const groups = layers.map(({ name, svg }) => `<g data-layer="${name}">${svg()}</g>`);
  return `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${groups.join('')}</svg>`;
}

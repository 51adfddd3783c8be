import type { CellValues } from '../demo/map-views';

/** Shades of one colour, from the first that can be told from nothing to the full one. */
export const shades = 8;
/** How much the full shade hides of what is behind it: points of the same colour stand out from it. */
const fullest = 0.6;

/** The shade of a part of the whole: 0 for none. */
export function shadeOf(part: number): number {
  return Math.round(shades * Math.min(1, Math.max(0, part)));
}

/** How opaque a shade is. */
export function opacityOf(shade: number): number {
  return Math.round((100 * fullest * shade) / shades) / 100;
}

/** A shade of one of several colours: none, or the place of its path among those of all colours. */
export function shadeIndex(colour: number, shade: number): number {
  return shade === 0 || colour < 0 ? -1 : colour * shades + shade - 1;
}

/**
 * The shapes of shaded cells, one text for each shade of each colour: a line a run of equal cells, one unit high, with whole
 * numbers alone, so that forty rows are some kilobytes and a frame sets nothing but these texts.
 */
export class ShadedCells {
  readonly #shapes: string[];

  constructor(colours: number) {
    this.#shapes = Array.from({ length: colours * shades }, () => '');
  }

  /** Adds a map whose lower left cell stands at a place of the lattice; rows go up, `y` goes down. */
  add(
    cells: CellValues,
    left: number,
    bottom: number,
    indexOf: (value: number, row: number, column: number) => number,
  ): void {
    cells.forEach((values, row) => {
      let start = 0;
      let run = -1;
      for (let column = 0; column <= values.length; column++) {
        const index = column < values.length ? indexOf(values[column] ?? 0, row, column) : -1;
        if (index === run && column < values.length) continue;
        if (run >= 0) this.#shapes[run] += `M${left + start} ${bottom - row}h${column - start}`;
        start = column;
        run = index;
      }
    });
  }

  /** All shapes as SVG; a place of the lattice is `width` by `height` pixels large, and its lower left corner is at `x` and `y`. */
  svg(colours: readonly number[], x: number, y: number, width: number, height: number): string {
    const place = `transform="translate(${fine(x)} ${fine(y - height / 2)}) scale(${fine(width)} ${fine(height)})"`;
    return this.#shapes
      .map((d, index) => {
        const colour = colours[Math.floor(index / shades)];
        return `<path class="shade" ${place} shape-rendering="crispEdges" stroke="var(--gn-series-${colour})" stroke-opacity="${opacityOf((index % shades) + 1)}" d="${d}"/>`;
      })
      .join('');
  }
}

/** A length that is multiplied by forty. */
function fine(value: number): number {
  return Math.round(value * 1000) / 1000;
}

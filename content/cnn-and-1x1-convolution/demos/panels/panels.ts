// Grids of numbers side by side: cells in colours, and the numbers in them.

import type { CellMap } from '../../../../src/demo/views';
import { written } from './digits';

export interface Panel {
  readonly values: readonly (readonly number[])[];
  /** The category of a cell. */
  readonly category: (row: number, column: number) => number;
  /** How many cells side by side a value takes; 1 unless told. */
  readonly span?: number;
}

/** A cell is so many units, of which the last stays empty and parts it from the next. */
const units = 8;

/** Where a cell stands: panels are one unit apart, rows are counted from above, small panels stand in the middle. */
export function cellPlace(side: number, panel: number, row: number, column: number) {
  return { x: panel + (column - (side - 1) / 2) / (side + 1), y: side - row };
}

/** Limits of the axes that hold the panels. */
export function panelLimits(side: number, count: number) {
  return { x: { min: 0.5, max: count + 0.5 }, y: { min: 0.5, max: side + 0.5 } };
}

/** The cells and the numbers of panels of at most `side` rows and columns. */
export function drawPanels(panels: readonly Panel[], side: number) {
  const width = (side + 1) * units;
  const columns = panels.length * width;
  const rows = side * units;
  const cells = Array.from({ length: rows }, () => new Array<number>(columns).fill(-1));
  const numbers: { x: number[]; y: (number | null)[] } = { x: [], y: [] };
  panels.forEach(({ values, category, span = 1 }, place) => {
    const ahead = (side - span * (values[0]?.length ?? 0)) / 2;
    const above = (side - values.length) / 2;
    values.forEach((row, i) => {
      row.forEach((value, j) => {
        const left = place * width + units / 2 + (ahead + span * j) * units;
        const bottom = rows - (above + i + 1) * units;
        for (let up = 0; up < units - 1; up++) {
          for (let along = 0; along < span * units - 1; along++) {
            cells[bottom + up]![left + along] = category(i, j);
          }
        }
        const at = cellPlace(side, place + 1, above + i, ahead + span * (j + 0.5) - 0.5);
        // The empty unit is at the right and above, so the middle of the cell is half a unit from the middle of its place.
        const middle = { x: at.x - 0.5 / (units * (side + 1)), y: at.y - 0.5 / units };
        const text = written(value, { ...middle, width: span / (side + 1), height: 1 });
        numbers.x.push(...text.x);
        numbers.y.push(...text.y);
      });
    });
  });
  const map: CellMap = { key: JSON.stringify(cells.map((row) => row.join(''))), columns, rows, cells };
  return { map, numbers };
}

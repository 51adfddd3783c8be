// Grids of numbers side by side: cells in colours, and the numbers in them.

import { strokes } from '../../../../src/demo/curves';
import type { CellMap } from '../../../../src/demo/map-views';
import { type Stroke, written } from './digits';

export interface Panel {
  readonly values: readonly (readonly number[])[];
  /** The category of a cell. */
  readonly category: (row: number, column: number) => number;
  /** How many cells side by side a value takes; 1 unless told. */
  readonly span?: number;
}

/** A cell is so many units, of which the last stays empty and parts it from the next. */
const units = 8;

/** Where a cell stands: panels are one unit apart both ways, rows of cells are counted from above, rows of panels from below. */
export function cellPlace(side: number, panel: number, row: number, column: number, panelRow = 1) {
  return {
    x: panel + (column - (side - 1) / 2) / (side + 1),
    y: panelRow + ((side - 1) / 2 - row) / (side + 1),
  };
}

/** How far a handle stands from the middle of its cell, in cells: at the lower right, where it hides no digit. */
export const cornerOfCell = 0.3;

/**
 * The number of the cell in which a place lies, counted in cells: nearly a step, so that a click chooses the cell that it hits, yet
 * rising everywhere, since an arrow key asks which way it leads. At the corner of a cell it is whole.
 */
export function cellUnder(place: number): number {
  const cell = Math.round(place);
  return cell + (place - cell - cornerOfCell) / 5;
}

/** Limits of the axes that hold so many panels side by side and one above the other. */
export function panelLimits(across: number, down = 1) {
  return { x: { min: 0.5, max: across + 0.5 }, y: { min: 0.5, max: down + 0.5 } };
}

/** The cells and the numbers of panels of at most `side` rows and columns, so many side by side; small ones stand in the middle. */
export function drawPanels(panels: readonly Panel[], side: number, across = panels.length) {
  const size = (side + 1) * units;
  const down = Math.ceil(panels.length / across);
  const [columns, rows] = [across * size, down * size];
  const cells = Array.from({ length: rows }, () => new Array<number>(columns).fill(-1));
  const numbers: Stroke[] = [];
  const cell = { width: 1 / (side + 1), height: 1 / (side + 1) };
  // The empty unit is at the right and above, so the middle of the cell is half a unit from the middle of its place.
  const aside = 0.5 / (units * (side + 1));
  panels.forEach(({ values, category, span = 1 }, place) => {
    const ahead = (side - span * (values[0]?.length ?? 0)) / 2;
    const above = (side - values.length) / 2;
    const [panel, panelRow] = [(place % across) + 1, down - Math.floor(place / across)];
    values.forEach((row, i) => {
      row.forEach((value, j) => {
        const left = (panel - 1) * size + units / 2 + (ahead + span * j) * units;
        const bottom = panelRow * size - units / 2 - (above + i + 1) * units;
        for (let up = 0; up < units - 1; up++) {
          for (let along = 0; along < span * units - 1; along++) {
            cells[bottom + up]![left + along] = category(i, j);
          }
        }
        const at = cellPlace(side, panel, above + i, ahead + span * (j + 0.5) - 0.5, panelRow);
        numbers.push(...written(value, { x: at.x - aside, y: at.y - aside, cells: span }, cell));
      });
    });
  });
  const map: CellMap = { key: JSON.stringify(cells.map((row) => row.join(''))), columns, rows, cells };
  return { map, numbers: strokes(numbers) };
}

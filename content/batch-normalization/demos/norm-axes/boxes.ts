// How the tensor is drawn: a box for each channel of each sample.

import { strokes } from '../../../../src/demo/curves';

/** A box is so many rows and columns of cells, of which the outermost stay empty and part it from the next. */
const rowsPerSample = 10;
const columnsPerChannel = 24;

/** The cells of all boxes, by sample and channel: category 1 where the box shares its statistics with the chosen one, else 0. */
export function boxes(shared: readonly (readonly boolean[])[]) {
  const cells = shared.flatMap((shares) => {
    const row = shares.flatMap((share) =>
      Array.from({ length: columnsPerChannel }, (_, column) =>
        column % (columnsPerChannel - 1) === 0 ? -1 : share ? 1 : 0,
      ),
    );
    return Array.from({ length: rowsPerSample }, (_, line) =>
      line % (rowsPerSample - 1) === 0 ? row.map(() => -1) : row,
    );
  });
  return { columns: cells[0]?.length ?? 0, rows: cells.length, cells };
}

/** The lines that part the values of one box, which lie side by side: one value after another, with gaps from line to line. */
export function partsOf(values: number, channel: number, sample: number) {
  const lines = Array.from({ length: values + 1 }, (_, line) => channel + (line / values - 0.5) * 0.9);
  return strokes(
    lines.map((x) => [
      [x, sample - 0.4],
      [x, sample + 0.4],
    ]),
  );
}

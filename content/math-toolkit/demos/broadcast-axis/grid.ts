// Four arrays side by side as boxes: both operands as they are stretched, their sum, and what a reduction leaves of it.

/** An array of at most three axes and the category of each of its boxes. */
export interface Panel {
  readonly shape: readonly number[];
  readonly category: (index: readonly number[]) => number;
}

/** A box is so many rows and columns of cells, of which the last stay empty and part it from the next. */
const box = 4;
/** Empty cells between arrays, and between the slices of one. */
const gap = 3;
/** How high the picture is, compared with its width: so high are all slices together, and boxes are about square. */
const aspect = 0.46;

/** The shape with axes of size 1 in front, up to three. */
const padded = (shape: readonly number[]): [number, number, number] => {
  const [slices = 1, rows = 1, columns = 1] = [...new Array(3 - shape.length).fill(1), ...shape] as number[];
  return [slices, rows, columns];
};

/** The cells of all panels, the first row at the bottom: the slices of the first of three axes stand below each other. */
export function gridOf(panels: readonly (Panel | null)[]) {
  const shapes = panels.map((panel) => padded(panel?.shape ?? []));
  const most = (axis: 0 | 1 | 2) => Math.max(...shapes.map((shape) => shape[axis]));
  const [slices, rows, columns] = [most(0), most(1), most(2)];
  const width = columns * box + gap;
  const height = Math.max(rows * box + gap, Math.round((aspect * panels.length * width) / slices));
  const above = Math.floor((height - rows * box) / 2);
  const cells = Array.from({ length: slices * height }, () =>
    new Array<number>(panels.length * width).fill(-1),
  );
  panels.forEach((panel, place) => {
    if (panel === null) return;
    const [ownSlices, ownRows, ownColumns] = shapes[place]!;
    // Small arrays stand in the middle of their place.
    const left = place * width + Math.floor(((columns - ownColumns) * box + gap + 1) / 2);
    for (let slice = 0; slice < ownSlices; slice++) {
      for (let row = 0; row < ownRows; row++) {
        for (let column = 0; column < ownColumns; column++) {
          const index = [slice, row, column].slice(3 - panel.shape.length);
          const category = panel.category(index);
          const top = (slices - slice) * height - 1 - above - row * box;
          for (let y = 0; y < box - 1; y++) {
            for (let x = 0; x < box - 1; x++) cells[top - y]![left + column * box + x] = category;
          }
        }
      }
    }
  });
  return { rows: cells.length, columns: cells[0]!.length, cells, slices };
}

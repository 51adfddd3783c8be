import { exp } from '../portable/exp';
import { type DataSet, fillInputs } from './data-set';
import { pictureExtent } from './draw-sample';
import { forwardPass } from './pass';
import type { Run } from './run';

/** Numbers for the cells of the square $[-3,3]^2$ of the picture: row by row from the bottom, each from left to right. */
export interface CellMap {
  /** Cells in each direction. */
  readonly resolution: number;
  readonly values: Float64Array;
}

/** The middle of each cell as a point of the picture, row by row from the bottom. */
function cellPoints(resolution: number): Float64Array {
  const points = new Float64Array(2 * resolution * resolution);
  const middle = (i: number) => pictureExtent * ((2 * i + 1) / resolution - 1);
  for (let row = 0, k = 0; row < resolution; row++) {
    for (let column = 0; column < resolution; column++) {
      points[k++] = middle(column);
      points[k++] = middle(row);
    }
  }
  return points;
}

/**
 * What the network is given all over the picture, shifted, scaled and preprocessed: one map for each input. Throws unless `resolution` is a
 * whole number above 0.
 *
 * @example inputMaps(createDataSet({ ...defaultDataSettings, inputShift: 5 }), 1)[0].values // [5]
 */
export function inputMaps(data: DataSet, resolution: number): CellMap[] {
  const cells = resolution * resolution;
  const inputs = cellPoints(resolution);
  fillInputs(data, inputs, cells, inputs);
  return [0, 1].map((axis) => ({
    resolution,
    values: Float64Array.from({ length: cells }, (_, cell) => inputs[2 * cell + axis]!),
  }));
}

/** Evaluates the network at all cells, some at a time; `take` finds their numbers in the workspace. */
function overCells(run: Run, resolution: number, take: (firstCell: number, count: number) => void): void {
  const { network, running, data, scratch } = run;
  const cells = resolution * resolution;
  const inputs = cellPoints(resolution);
  fillInputs(data, inputs, cells, inputs);
  for (let cell = 0; cell < cells; cell += scratch.evaluation.capacity) {
    const count = Math.min(scratch.evaluation.capacity, cells - cell);
    forwardPass(network, scratch.evaluation, running, inputs, cell, count, 'evaluation');
    take(cell, count);
  }
}

const emptyMaps = (units: number, resolution: number): CellMap[] =>
  Array.from({ length: units }, () => ({ resolution, values: new Float64Array(resolution * resolution) }));

/** Softmax of `units` logits in each row, in place of them; the largest is taken out first. */
function softmaxRows(nets: Float64Array, outs: Float64Array, units: number, count: number): void {
  for (let row = 0; row < count * units; row += units) {
    let largest = nets[row]!;
    for (let k = row + 1; k < row + units; k++) largest = Math.max(largest, nets[k]!);
    let sum = 0;
    for (let k = row; k < row + units; k++) {
      outs[k] = exp(nets[k]! - largest);
      sum += outs[k]!;
    }
    for (let k = row; k < row + units; k++) outs[k] = outs[k]! / sum;
  }
}

/**
 * What the network predicts all over the picture: one map with the probability of class 1 or the predicted number, or with three classes one
 * map for each class (with sigmoid outputs they need not add up to 1). Throws unless `resolution` is a whole number above 0.
 *
 * @example decisionMap(startRun({ ...defaultRunSettings, initialization: 'zero' }), 1)[0].values // [0.5]
 */
export function decisionMap(run: Run, resolution: number): CellMap[] {
  const { network, data, scratch } = run;
  const last = network.layers.length - 1;
  const units = network.layers[last]!.outputs;
  const shown = data.classes > 2 ? data.classes : 1;
  const maps = emptyMaps(shown, resolution);
  const outs = scratch.evaluation.outs[last]!;
  overCells(run, resolution, (firstCell, count) => {
    if (scratch.loss === 'softmaxCrossEntropy')
      softmaxRows(scratch.evaluation.nets[last]!, outs, units, count);
    maps.forEach(({ values }, k) => {
      // Of the two outputs of a softmax with two classes that of class 1.
      const unit = shown === 1 ? units - 1 : k;
      for (let cell = 0; cell < count; cell++) values[firstCell + cell] = outs[cell * units + unit]!;
    });
  });
  return maps;
}

/**
 * What every hidden unit computes all over the picture, `[layer][unit]`, from one forward pass. Throws unless `resolution` is a whole number
 * above 0.
 *
 * @example unitMaps(startRun({ ...defaultRunSettings, initialization: 'zero', hiddenLayers: [1] }), 1)[0][0].values // [0]
 */
export function unitMaps(run: Run, resolution: number): CellMap[][] {
  const hidden = run.network.layers.slice(0, -1);
  const maps = hidden.map(({ outputs }) => emptyMaps(outputs, resolution));
  overCells(run, resolution, (firstCell, count) => {
    hidden.forEach(({ outputs }, l) => {
      const outs = run.scratch.evaluation.outs[l]!;
      maps[l]!.forEach(({ values }, unit) => {
        for (let cell = 0; cell < count; cell++) values[firstCell + cell] = outs[cell * outputs + unit]!;
      });
    });
  });
  return maps;
}

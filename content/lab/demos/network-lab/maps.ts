import type { LayerReport } from '../../../../src/math/whole-network/layer-report';
import { type CellMap, decisionMap, inputMaps, unitMaps } from '../../../../src/math/whole-network/maps';
import type { Run } from '../../../../src/math/whole-network/run';

/** Cells of the map of the whole network in each direction, and of that of one unit. */
const [decisionCells, unitCells] = [40, 12];

/** Numbers row by row as rows. */
function rowsOf<Value>(values: ArrayLike<number>, side: number, of: (value: number) => Value): Value[][] {
  return Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) => of(values[row * side + column] ?? 0)),
  );
}

/** A probability as a number from −1 (certainly not) to 1 (certainly), a predicted number as it is. */
const signedOutput = (classes: number) => (value: number) => (classes === 0 ? value : 2 * value - 1);

/** The categories of the map in regression, behind those of three classes: numbers below and above 0. */
const [below, above] = [3, 4];

/**
 * What the network answers all over the picture: the class it decides for and how sure it is, from 0 (as likely as by chance) to 1. In
 * regression the categories are numbers below and above 0, and the strength is their size.
 */
export function answerMap(run: Run) {
  const { classes } = run.data;
  const maps = decisionMap(run, decisionCells);
  const size = { columns: decisionCells, rows: decisionCells };
  if (classes <= 2) {
    const signed = signedOutput(classes);
    const [only = { values: [] }] = maps;
    const [low, high] = classes === 0 ? [below, above] : [0, 1];
    return {
      ...size,
      cells: rowsOf(only.values, decisionCells, (value) => (signed(value) < 0 ? low : high)),
      values: rowsOf(only.values, decisionCells, (value) => Math.min(1, Math.abs(signed(value)))),
    };
  }
  const best = Array.from({ length: decisionCells * decisionCells }, (_, cell) =>
    maps.reduce((so, { values }, k) => ((values[cell] ?? 0) > (maps[so]?.values[cell] ?? 0) ? k : so), 0),
  );
  const sure = best.map((k, cell) => {
    const chance = 1 / classes;
    return Math.min(1, Math.max(0, ((maps[k]?.values[cell] ?? 0) - chance) / (1 - chance)));
  });
  return {
    ...size,
    cells: rowsOf(best, decisionCells, (k) => k),
    values: rowsOf(sure, decisionCells, (value) => value),
  };
}

/** What every unit computes, column by column from the inputs to the outputs, with the weights into each. */
export function unitColumns(run: Run, layers: readonly LayerReport[]) {
  const inCells = (maps: readonly CellMap[]) =>
    maps.map(({ values }) => rowsOf(values, unitCells, (value) => value));
  const inputs = inCells(inputMaps(run.data, unitCells));
  const hidden = unitMaps(run, unitCells).map(inCells);
  const signed = signedOutput(run.data.classes);
  const output = decisionMap(run, unitCells).map(({ values }) => rowsOf(values, unitCells, signed));
  // A softmax of two classes has two outputs of which the picture shows that of class 1.
  const weights = layers.map((layer, l) =>
    l === layers.length - 1 ? layer.weights.slice(-output.length) : layer.weights,
  );
  return [{ maps: inputs }, ...[...hidden, output].map((maps, l) => ({ maps, weights: weights[l] ?? [] }))];
}

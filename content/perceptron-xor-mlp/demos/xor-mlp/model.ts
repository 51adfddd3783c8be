// A hidden layer of two ReLUs: where the four points of XOR land, and what a line can do there.

import { defineModel } from '../../../../src/demo/define-demo';
import { number } from '../../../../src/demo/parameters';
import type { CellMap } from '../../../../src/demo/views';
import { activation } from '../../../../src/math/activations';
import { type AffineMap, applyAffine, twoLayerOutput } from '../../../../src/math/affine-collapse';
import { cubeCorners } from '../../../../src/math/perceptron/boolean-functions';
import { lineInBox } from '../../../../src/math/perceptron/line-in-box';
import { pairsSeparable } from '../../../../src/math/perceptron/pairs-in-plane';

/** The part of the input plane that is shown, and the square of it that is drawn as a sheet in the hidden plane. */
export const horizontal = [-2.2, 3.3] as const;
export const vertical = [-1.1, 1.6] as const;
const [sheetLow, sheetHigh] = [-0.5, 1.5];
const sheetLines = 9;
const samplesPerLine = 41;
const [columns, rows] = [90, 44];
/** The threshold on the output: halfway between the two values it should have. */
const threshold = 0.5;
/** Arrows are drawn in the input plane at this scale, from these feet. */
export const arrowScale = 0.35;
export const feet = [
  [0, 0],
  [0.5, 0.5],
] as const;

const corners = cubeCorners(2);
const relu = activation('relu');
const weight = (value: number) => number({ min: -3, max: 3, step: 0.1, value });

const params = {
  firstWeight11: weight(1),
  firstWeight12: weight(1),
  firstWeight21: weight(1),
  firstWeight22: weight(1),
  secondWeight1: weight(1),
  secondWeight2: weight(-2),
  firstBias1: weight(0),
  firstBias2: weight(-1),
};

/** Evenly spaced numbers, both ends included. */
const evenly = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

function layers(p: { readonly [Name in keyof typeof params]: number }): {
  first: AffineMap;
  second: AffineMap;
} {
  return {
    first: {
      weights: [
        [p.firstWeight11, p.firstWeight12],
        [p.firstWeight21, p.firstWeight22],
      ],
      bias: [p.firstBias1, p.firstBias2],
    },
    second: { weights: [[p.secondWeight1, p.secondWeight2]], bias: [0] },
  };
}

const curve = (points: readonly (readonly number[])[]) => ({
  x: points.map(([x = 0]) => x),
  y: points.map(([, y = 0]) => y),
});

export const model = defineModel({
  id: 'xor-mlp',
  params,
  compute(p) {
    const { first, second } = layers(p);
    const hiddenOf = (x: readonly number[]): number[] => applyAffine(first, x).map(relu.value);
    const outputOf = (x: readonly number[]): number => twoLayerOutput(first, second, relu, x)[0]!;
    const hidden = corners.map(hiddenOf);
    const outputs = corners.map(outputOf);
    const right = outputs.filter((output, i) => output > threshold === (i === 1 || i === 2)).length;

    // The grid of the sheet, folded: lines along both inputs, with a gap between them.
    const grid = evenly(sheetLow, sheetHigh, sheetLines);
    const along = evenly(sheetLow, sheetHigh, samplesPerLine);
    const lines = [
      ...grid.map((a) => along.map((b) => [a, b])),
      ...grid.map((a) => along.map((b) => [b, a])),
    ];
    const sheet: { x: number[]; y: (number | null)[] } = { x: [], y: [] };
    let reach = 1;
    for (const line of lines) {
      for (const point of line) {
        const [h1 = 0, h2 = 0] = hiddenOf(point);
        sheet.x.push(h1);
        sheet.y.push(h2);
        reach = Math.max(reach, h1, h2);
      }
      sheet.x.push(sheet.x.at(-1)!);
      sheet.y.push(null);
    }
    const end = Math.ceil(reach);

    const middle = ([low, high]: readonly [number, number], i: number, count: number): number =>
      low + ((high - low) * (i + 0.5)) / count;
    const map: CellMap = {
      key: JSON.stringify([first, second]),
      columns,
      rows,
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) =>
          outputOf([middle(horizontal, column, columns), middle(vertical, row, rows)]) > threshold ? 0 : 1,
        ),
      ),
    };
    const fold = (unit: 0 | 1) => {
      const [a = 0, b = 0] = first.weights[unit]!;
      return lineInBox([a, b], first.bias[unit]!, horizontal, vertical);
    };
    const arrow = (unit: 0 | 1) =>
      curve([feet[unit], feet[unit].map((foot, j) => foot + arrowScale * first.weights[unit]![j]!)]);
    const ones = [hidden[1]!, hidden[2]!];
    const zeros = [hidden[0]!, hidden[3]!];
    const pair = ([a, b]: number[][]): [[number, number], [number, number]] => [
      [a![0]!, a![1]!],
      [b![0]!, b![1]!],
    ];
    return {
      outputs,
      right,
      separable: pairsSeparable(pair(ones), pair(zeros)),
      hidden00: hidden[0]!,
      hidden01: hidden[1]!,
      hidden10: hidden[2]!,
      hidden11: hidden[3]!,
      onesMeet: hidden[1]!.every((value, j) => Math.abs(value - hidden[2]![j]!) < 1e-12),
      map,
      foldOne: fold(0),
      foldTwo: fold(1),
      arrowOne: arrow(0),
      arrowTwo: arrow(1),
      inputOnes: curve([corners[1]!, corners[2]!]),
      inputZeros: curve([corners[0]!, corners[3]!]),
      sheet,
      end,
      hiddenOnes: curve(ones),
      hiddenZeros: curve(zeros),
      outputLine: lineInBox(
        [p.secondWeight1, p.secondWeight2],
        -threshold,
        [-0.5, 2 * end + 1],
        [-0.5, end + 0.5],
      ),
    };
  },
});

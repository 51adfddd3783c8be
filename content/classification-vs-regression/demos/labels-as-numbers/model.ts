// Three classes on a line, answered by a line through their codes, by three lines through one-hot targets, and by softmax regression.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, list } from '../../../../src/demo/parameters';
import { indexOfLargest } from '../../../../src/math/index-of-largest';
import { softmax } from '../../../../src/math/softmax';
import { fitSoftmaxRegression, softmaxLogits } from '../../../../src/math/softmax-regression/fit';
import { mean } from '../../../../src/math/statistics';
import { nearestCode, shareRight } from '../../../../src/math/target-types/decide-class';
import {
  indicatorLines,
  isOnePlace,
  lineThrough,
  onLine,
} from '../../../../src/math/target-types/label-regression';

/** CLS9: three points of each class. */
export const classOf = [0, 0, 0, 1, 1, 1, 2, 2, 2] as const;
export const classNames = ['A', 'B', 'C'] as const;
export const codings = ['012', '021', '102', '120', '201', '210'] as const;
export const methods = ['codeRegression', 'oneHot', 'softmax'] as const;
export type Method = (typeof methods)[number];

export const farthest = 2;
export const edge = 2.2;
const columns = 220;
const places = Array.from({ length: 111 }, (_, i) => -edge + (2 * edge * i) / 110);
const bands = Array.from({ length: columns }, (_, i) => -edge + (2 * edge * (i + 0.5)) / columns);

export const codesOf = (coding: string): number[] => [...coding].map(Number);

/** The class whose points lie between those of the other two on average; `null` where two means agree. */
function middleOf(means: readonly number[]): number | null {
  const order = [0, 1, 2].sort((a, b) => means[a]! - means[b]!);
  const [low, middle, high] = order.map((k) => means[k]!) as [number, number, number];
  return middle - low > 1e-9 && high - middle > 1e-9 ? order[1]! : null;
}

export const model = defineModel({
  id: 'labels-as-numbers',
  params: {
    method: choice(methods, 'codeRegression'),
    codes: choice(codings, '012'),
    inputs: list({
      min: -farthest,
      max: farthest,
      step: 0.05,
      value: [-1.2, -1, -0.8, -0.2, 0, 0.2, 0.8, 1, 1.2],
      minLength: classOf.length,
      maxLength: classOf.length,
    }),
  },
  compute({ method, codes, inputs }) {
    const chosen = codesOf(codes);
    const lineOf = (own: readonly number[]) =>
      lineThrough(
        inputs,
        classOf.map((k) => own[k]!),
      );
    const line = lineOf(chosen);
    const lines = indicatorLines(inputs, classOf, classNames.length);
    const { weights, biases, losses } = fitSoftmaxRegression({
      inputs: inputs.map((x) => [x]),
      labels: classOf,
      classes: classNames.length,
      learningRate: 1,
      steps: 2000,
    });
    const probabilitiesAt = (x: number) => softmax(softmaxLogits(weights, biases, [x]));
    const answers: Record<Method, (x: number) => number> = {
      codeRegression: (x) => nearestCode(onLine(line, x), chosen),
      oneHot: (x) => indexOfLargest(lines.map((each) => onLine(each, x))),
      softmax: (x) => indexOfLargest(probabilitiesAt(x)),
    };
    const answered = Object.fromEntries(methods.map((each) => [each, inputs.map(answers[each])])) as Record<
      Method,
      number[]
    >;
    const accuracyOf = (each: Method) => shareRight(answered[each], classOf);
    const accuracies = codings.map((coding) => {
      const own = codesOf(coding);
      const fitted = lineOf(own);
      return shareRight(
        inputs.map((x) => nearestCode(onLine(fitted, x), own)),
        classOf,
      );
    });
    const outputCurves =
      method === 'codeRegression'
        ? null
        : classNames.map((_, k) => ({
            x: places,
            y: places.map((x) => (method === 'oneHot' ? onLine(lines[k]!, x) : probabilitiesAt(x)[k]!)),
          }));
    const height = (entry: number) => (method === 'codeRegression' ? chosen[classOf[entry]!]! : 1);
    const pointsOf = (k: number) => {
      const entries = classOf.flatMap((each, i) => (each === k ? [i] : []));
      return { x: entries.map((i) => inputs[i]!), y: entries.map(height) };
    };
    const missed = classOf.flatMap((k, i) => (answered[method][i] === k ? [] : [i]));
    const offset = method === 'codeRegression' ? 0.32 : 0.16;
    const cells = [bands.map(answers[method])];
    return {
      accuracy: accuracyOf(method),
      right: answered[method].filter((each, i) => each === classOf[i]).length,
      coefficients: [line.intercept, line.slope],
      // A slope of 0 is not left to rounding.
      slopes: lines.map(({ slope }) => (Math.abs(slope) < 1e-12 ? 0 : slope)),
      softmaxLoss: losses.at(-1)!,
      oneHotAccuracy: accuracyOf('oneHot'),
      softmaxAccuracy: accuracyOf('softmax'),
      accuracies,
      answered,
      fitted: inputs.map((x) => onLine(line, x)),
      missed:
        missed.length === 0
          ? null
          : { x: missed.map((i) => inputs[i]!), y: missed.map((i) => height(i) + offset) },
      pointsA: pointsOf(0),
      pointsB: pointsOf(1),
      pointsC: pointsOf(2),
      codeLine: method === 'codeRegression' ? { x: places, y: places.map((x) => onLine(line, x)) } : null,
      outputA: outputCurves?.[0] ?? null,
      outputB: outputCurves?.[1] ?? null,
      outputC: outputCurves?.[2] ?? null,
      bands: { key: cells[0]!.join(''), columns, rows: 1, cells },
      everyCoding: { x: [1, 2, 3, 4, 5, 6], y: accuracies },
      chosenCoding: { x: [codings.indexOf(codes) + 1], y: [accuracies[codings.indexOf(codes)]!] },
      middle: middleOf([0, 3, 6].map((first) => mean(inputs.slice(first, first + 3)))),
      onePlace: isOnePlace(inputs),
    };
  },
});

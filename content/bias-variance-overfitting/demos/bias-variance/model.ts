// Polynomials fitted to noisy samples of a sine: bias and variance over training sets, exact and from sets that are drawn.

import { strokes } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { integer, number, seed, steps } from '../../../../src/demo/parameters';
import type { Curve } from '../../../../src/demo/views';
import { errorParts, type LearningProblem } from '../../../../src/math/bias-variance/decomposition';
import { drawFits, runningParts, simulatedParts } from '../../../../src/math/bias-variance/drawn-fits';
import { orthonormalPolynomials } from '../../../../src/math/bias-variance/polynomial-basis';
import { equidistant, midpoints } from '../../../../src/math/even-grid';

export const largestDegree = 9;
export const mostDataSets = 200;
const testPoints = 200;
/** The latest fits are drawn as lines; more would be one blot. */
const fitsShown = 12;
const degrees = Array.from({ length: largestDegree + 1 }, (_, k) => k);
const plotted = Array.from({ length: 49 }, (_, i) => i / 48);
/** The picture of the fits reaches to the first of these that holds most of them. */
const tops = [2, 4, 8, 16, 32];

const sine = (x: number) => Math.sin(2 * Math.PI * x);

export const settingOf = (samples: number, noiseVariance: number): LearningProblem => ({
  truth: sine,
  inputs: equidistant(samples),
  testInputs: midpoints(testPoints),
  noiseVariance,
});

/** Several lines as one curve, with gaps also where they leave the picture. */
function asOneCurve(lines: readonly (readonly number[])[], top: number): Curve {
  return strokes(
    lines.map((line) => line.map((y, i) => [plotted[i]!, Math.abs(y) <= top ? y : null] as const)),
  );
}

export const model = defineModel({
  id: 'bias-variance',
  params: {
    degree: integer({ min: 0, max: largestDegree, value: 3 }),
    noiseVariance: number({ min: 0, max: 1, step: 0.01, value: 0.09 }),
    samples: integer({ min: 10, max: 50, value: 10 }),
    dataSets: steps({ min: 1, max: mostDataSets, value: 20 }),
    seed: seed(11),
  },
  compute({ degree, noiseVariance, samples, dataSets, seed: chosen }) {
    const setting = settingOf(samples, noiseVariance);
    const exact = errorParts(setting, largestDegree);
    const drawn = drawFits(setting, largestDegree, dataSets, chosen);
    const simulated = simulatedParts(setting, largestDegree, drawn);
    const cut = drawn.map((fit) => ({ ...fit, coefficients: fit.coefficients.slice(0, degree + 1) }));
    const running = runningParts(setting, degree, cut);
    const { at } = orthonormalPolynomials(setting.inputs, degree);
    const rows = plotted.map(at);
    const valuesOf = (coefficients: readonly number[]) =>
      rows.map((row) => row.reduce((sum, value, k) => sum + value * coefficients[k]!, 0));
    const meanCoefficients = Array.from(
      { length: degree + 1 },
      (_, k) => cut.reduce((sum, { coefficients }) => sum + coefficients[k]!, 0) / dataSets,
    );
    const widest = Math.sqrt(
      noiseVariance * Math.max(...rows.map((row) => row.reduce((sum, value) => sum + value * value, 0))),
    );
    const top = tops.find((each) => 1 + 2 * widest <= each) ?? tops.at(-1)!;
    const last = drawn.at(-1)!;
    const counts = running.map((_, i) => i + 1);
    const chosenParts = exact[degree]!;
    const totals = exact.map(({ total }) => total);
    const curve = (of: (parts: (typeof exact)[number]) => number) => ({ x: degrees, y: exact.map(of) });
    return {
      top,
      biasSquared: chosenParts.biasSquared,
      variance: chosenParts.variance,
      total: chosenParts.total,
      training: chosenParts.training,
      simulatedBias: running.at(-1)!.biasSquared,
      simulatedVariance: running.at(-1)!.variance,
      bestDegree: totals.indexOf(Math.min(...totals)),
      byDegree: exact,
      fitLines: asOneCurve(
        cut.slice(-fitsShown).map(({ coefficients }) => valuesOf(coefficients)),
        top,
      ),
      meanFit: asOneCurve([valuesOf(meanCoefficients)], top),
      truth: { x: plotted, y: plotted.map(sine) },
      lastTargets: {
        x: setting.inputs,
        y: last.targets.map((y) => (Math.abs(y) <= top ? y : null)),
      },
      biasCurve: curve((parts) => parts.biasSquared),
      varianceCurve: curve((parts) => parts.variance),
      totalCurve: curve((parts) => parts.total),
      trainingCurve: curve((parts) => parts.training),
      biasPoints: { x: degrees, y: simulated.map((parts) => parts.biasSquared) },
      variancePoints: { x: degrees, y: simulated.map((parts) => parts.variance) },
      biasGrowth: { x: counts, y: running.map((parts) => parts.biasSquared) },
      varianceGrowth: { x: counts, y: running.map((parts) => parts.variance) },
    };
  },
});

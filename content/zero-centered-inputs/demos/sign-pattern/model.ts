// Sample-wise training of one sigmoid neuron: the signs of its two gradient components, step by step.

import { strokes } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, steps, toggle } from '../../../../src/demo/parameters';
import { removeColumnMeans } from '../../../../src/math/input-mean/remove-column-means';
import { sampleDescent, sampleGradient } from '../../../../src/math/input-mean/sample-descent';
import { detour, type SignPattern, signPattern } from '../../../../src/math/input-mean/shared-sign';
import { SIX_POSITIVE_SAMPLES } from '../../../../src/math/input-mean/six-positive-samples';

export const maximumSteps = 60;
const { inputs: rawInputs, weights } = SIX_POSITIVE_SAMPLES;
/** 1 if the wanted weights give a positive net input, from the inputs as they are. */
export const labels = rawInputs.map(([x1, x2]) => (weights[0] * x1 + weights[1] * x2 > 0 ? 1 : 0));
const listed = rawInputs.map((_, i) => i);

/** The order of the samples in every epoch. */
const orders = {
  listed,
  reversed: listed.toReversed(),
  grouped: [...listed.filter((i) => labels[i] === 1), ...listed.filter((i) => labels[i] === 0)],
};
export const orderNames = ['listed', 'reversed', 'grouped'] as const;

/** Lines of a path that belong to steps of one pattern, with gaps between. */
function stepsOf(
  pattern: SignPattern,
  path: readonly (readonly number[])[],
  kinds: readonly (SignPattern | null)[],
) {
  const place = ([x = 0, y = 0]: readonly number[]) => [x, y] as const;
  const lines = kinds.flatMap((kind, t) =>
    kind === pattern ? [[place(path[t]!), place(path[t + 1]!)]] : [],
  );
  return lines.length === 0 ? null : strokes(lines);
}

export const model = defineModel({
  id: 'sign-pattern',
  params: {
    centered: toggle(false),
    learningRate: number({ min: 0.1, max: 1, step: 0.05, value: 0.5 }),
    order: choice(orderNames, 'listed'),
    steps: steps({ max: maximumSteps, value: 30 }),
  },
  compute({ centered, learningRate, order, steps: count }) {
    const inputsOf = (central: boolean) => (central ? removeColumnMeans(rawInputs).rows : rawInputs);
    const walkOf = (central: boolean) =>
      sampleDescent({
        inputs: inputsOf(central),
        labels,
        order: orders[order],
        learningRate,
        steps: maximumSteps,
      });
    const walk = walkOf(centered);
    const path = walk.weights.slice(0, count + 1);
    const taken = walk.steps.slice(0, count);
    const kinds = taken.map(({ gradient }) => signPattern(gradient));
    const now = path.at(-1)!;
    const last = taken.at(-1) ?? null;
    const inputs = inputsOf(centered);
    const updates = inputs.map((row, i) => {
      const { delta, gradient } = sampleGradient(now, row, labels[i]!);
      return {
        sample: i + 1,
        inputs: row,
        label: labels[i]!,
        delta,
        gradient,
        pattern: signPattern(gradient),
      };
    });
    const next = orders[order][count % orders[order].length]!;
    // The frame holds both walks to their ends, so that it stands still while one plays and while the switch is thrown.
    const ends = [...walkOf(false).weights, ...walkOf(true).weights];
    const frame = [0, 1].map((axis) => {
      const values = ends.map((each) => each[axis]!);
      return [Math.min(...values) - 0.2, Math.max(...values) + 0.2];
    });
    // The part of the diagonal inside the frame.
    const diagonal = Math.min(frame[0]![1]!, -frame[1]![0]!);
    return {
      gradient: last?.gradient ?? null,
      pattern: kinds.at(-1) ?? null,
      mixedSteps: kinds.filter((kind) => kind === 'mixed').length,
      weightsNow: now,
      detour: detour(path),
      lastSample: last === null ? null : last.sample + 1,
      frame: frame.flat(),
      updates,
      negativeSteps: stepsOf('negative', path, kinds),
      positiveSteps: stepsOf('positive', path, kinds),
      oppositeSteps: stepsOf('mixed', path, kinds),
      here: { x: [now[0]!], y: [now[1]!] },
      wanted: { x: [0, diagonal], y: [0, -diagonal] },
      arrows: strokes(
        updates.map(({ gradient }) => [
          [0, 0],
          [-gradient[0]!, -gradient[1]!],
        ]),
      ),
      tips: {
        x: updates.map(({ gradient }) => -gradient[0]!),
        y: updates.map(({ gradient }) => -gradient[1]!),
      },
      nextTip: { x: [-updates[next]!.gradient[0]!], y: [-updates[next]!.gradient[1]!] },
      firstComponent: { x: taken.map((_, t) => t + 1), y: taken.map(({ gradient }) => gradient[0]!) },
      secondComponent: { x: taken.map((_, t) => t + 1), y: taken.map(({ gradient }) => gradient[1]!) },
    };
  },
});

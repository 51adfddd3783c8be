// Training of the 2-2-2 network and every number of its last update, as far as the hand check lets them be seen.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, steps, toggle } from '../../../../src/demo/parameters';
import { expectedAnswer } from '../../../../src/math/network/common-slips';
import { describe222, flatWeights222 } from '../../../../src/math/network/example-222';
import { markAnswer } from '../../../../src/math/network/mark-answer';
import { copyNetwork, createNetwork, unflatten } from '../../../../src/math/network/network';
import { backpropagationReport } from '../../../../src/math/network/report';
import { type TrainingSettings, trainNetwork } from '../../../../src/math/network/training';
import { createBatch } from '../../../../src/math/network/workspace';
import { networkParameters, sampleParameters, weightsOf } from '../network-222/parameters';
import { type HandVerdict, questionNames, questions, stages } from './questions';

const lossNames = ['halfSum', 'mean', 'sum', 'binaryCrossEntropy'] as const;
/** As many points of the loss curve are drawn at most. */
const drawnPoints = 300;

export const model = defineModel({
  id: 'bp-222',
  params: {
    asked: choice(questionNames, 'none'),
    showAnswer: toggle(false),
    focus: choice(['forward', 'w5', 'w1', 'update'], 'w5'),
    steps: steps({ max: 10_000, value: 1 }),
    learningRate: number({ min: 0.01, max: 5, step: 0.01, value: 0.5, scale: 'log' }),
    loss: choice(lossNames, 'halfSum'),
    biases: choice(['fixed', 'shared', 'perNeuron'], 'fixed'),
    useUpdatedWeights: toggle(false),
    cutSecondOutput: toggle(false),
    ...sampleParameters,
    ...networkParameters,
    answer: number({ min: -100, max: 100, step: 0.0001, value: 0 }),
  },
  inWorker: (params) => params.steps > 2000,
  compute(params) {
    const { learningRate, loss, biases, useUpdatedWeights, cutSecondOutput } = params;
    const input = [params.i1, params.i2];
    const target = [params.t1, params.t2];
    const network = createNetwork(describe222(weightsOf(params), [params.b1, params.b2]));
    const batch = createBatch(network, [input], [target]);
    const correct: TrainingSettings = { loss, learningRate, biases };
    const settings: TrainingSettings = {
      ...correct,
      useUpdatedWeights,
      ...(cutSecondOutput && { cutOutput: 1 }),
    };
    const isWrong = useUpdatedWeights || cutSecondOutput;
    const correctRun = isWrong
      ? trainNetwork(copyNetwork(network), batch, correct, params.steps).losses
      : null;

    // What is explained is the last update, which starts from the weights after all updates but one; before any
    // update it is the first one.
    const before = trainNetwork(network, batch, settings, Math.max(0, params.steps - 1)).losses;
    const old = unflatten(network, network.parameters);
    const report = backpropagationReport(network, [input], [target], loss, {
      updatedWeightsAt: useUpdatedWeights ? learningRate : undefined,
      cutOutput: cutSecondOutput ? 1 : undefined,
    });
    const sample = report.samples[0]!;
    const question = params.asked === 'none' ? null : questions[params.asked];
    // The hand check asks for correct backpropagation, whatever the switches do.
    const expected =
      question && expectedAnswer({ network, input, target, loss, learningRate }, question.asked);
    const lastUpdate = trainNetwork(network, batch, settings, 1).losses;
    const losses = params.steps === 0 ? before : [...before, ...lastUpdate.slice(1)];
    const updated = unflatten(network, network.parameters);
    const outputs =
      params.steps === 0
        ? sample.outs[1]!
        : backpropagationReport(network, [input], [target], loss).samples[0]!.outs[1]!;

    const verdict: HandVerdict = (() => {
      if (!expected) return 'notAsked';
      const marked = markAnswer(params.answer, expected);
      // An untouched field holds 0: it cannot answer a question whose answer is 0.
      if (params.answer !== 0) return marked;
      return marked === 'right' ? 'zero' : 'open';
    })();
    const isOpen = question !== null && verdict !== 'right' && verdict !== 'zero' && !params.showAnswer;
    const from = isOpen ? question.stage : Number.POSITIVE_INFINITY;
    const lastOfFocus = {
      forward: stages.error,
      w5: stages.gradientOutput,
      w1: stages.gradientHidden,
      update: stages.newHidden,
    };
    const show = <Value>(stage: number, value: Value): Value | null => (stage < from ? value : null);
    const byUnit = (values: readonly (readonly number[])[], hidden: number, output: number) =>
      values.flat().map((value, unit) => show(unit < 2 ? hidden : output, value));
    const byWeight = (weights: number[][][], hidden: number, output: number) =>
      flatWeights222(weights).map((value, k) => show(k < 4 ? hidden : output, value));

    const nets = byUnit(sample.nets, stages.netHidden, stages.netOutput);
    const outs = byUnit(sample.outs, stages.outHidden, stages.outOutput);
    const slopes = byUnit(sample.activationDerivatives, stages.deltaHidden, stages.deltaOutput);
    const outDerivatives = byUnit(sample.outDerivatives, stages.deltaHidden, stages.deltaOutput);
    const deltas = byUnit(sample.deltas, stages.deltaHidden, stages.deltaOutput);
    const gradients = byWeight(report.gradient.weights, stages.gradientHidden, stages.gradientOutput);
    const newWeights = byWeight(updated.weights, stages.newHidden, stages.newOutput);
    const lossOfOutputs = sample.lossOfOutputs.map((part) => show(stages.error, part));
    const oldWeights = flatWeights222(old.weights);
    // The weights that the deltas really passed through.
    const backWeights = [4, 6].map((k) => {
      const step = useUpdatedWeights ? learningRate * flatWeights222(report.gradient.weights)[k]! : 0;
      return show(stages.deltaHidden, oldWeights[k]! - step);
    });
    const pathTerms = backWeights.map((weight, k) =>
      weight === null || (k === 1 && cutSecondOutput) ? null : weight * sample.deltas[1]![k]!,
    );
    const drawn = Math.min(losses.length, drawnPoints);
    const curveSteps = Array.from({ length: drawn }, (_, k) =>
      drawn === 1 ? 0 : Math.round((k * (losses.length - 1)) / (drawn - 1)),
    );
    const curve = curveSteps.map((k) => losses[k]!);
    return {
      sample: [...input, ...target],
      layerBiases: [params.b1, params.b2],
      error: show(stages.after, losses.at(-1)!),
      outputs: show(stages.after, outputs) ?? [null, null],
      errorBefore: show(stages.error, report.loss),
      correctError: correctRun && show(stages.after, correctRun.at(-1)!),
      verdict,
      hidesFocus: lastOfFocus[params.focus] >= from,
      gradients,
      newWeights,
      biasGradients: [
        show(stages.gradientHidden, report.sharedBiasGradients[0]!),
        show(stages.gradientOutput, report.sharedBiasGradients[1]!),
      ],
      biasGradientsByUnit: byUnit(report.gradient.biases, stages.gradientHidden, stages.gradientOutput),
      newBiases: byUnit(updated.biases, stages.newHidden, stages.newOutput),
      oldWeights,
      oldBiases: old.biases.flat(),
      nets,
      outs,
      slopes,
      outDerivatives,
      deltas,
      lossOfOutputs,
      hiddenForward: [...nets.slice(0, 2), ...outs.slice(0, 2)],
      outputForward: [...nets.slice(2), ...outs.slice(2)],
      outputDeltas: deltas.slice(2),
      hiddenBackward: [...outDerivatives.slice(0, 2), ...deltas.slice(0, 2)],
      factors:
        params.focus === 'w1'
          ? [...pathTerms, outDerivatives[0]!, slopes[0]!, params.i1]
          : params.focus === 'w5'
            ? [outDerivatives[2]!, slopes[2]!, outs[0]!]
            : null,
      backWeights,
      errorCurve: isOpen ? null : { x: curveSteps, y: curve },
      now: isOpen ? null : { x: [params.steps], y: [losses.at(-1)!] },
      lowest: Math.max(1e-16, Math.min(...curve)),
      highest: Math.max(1e-15, ...curve),
    };
  },
});

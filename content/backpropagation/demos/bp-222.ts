// Backpropagation on the 2-2-2 network, with every number open to change, and a hand check.

import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, number, steps, toggle } from '../../../src/demo/parameters';
import type { Said } from '../../../src/demo/words';
import { expectedAnswer } from '../../../src/math/network/common-slips';
import { describe222, flatWeights222 } from '../../../src/math/network/example-222';
import { markAnswer } from '../../../src/math/network/mark-answer';
import { copyNetwork, createNetwork, unflatten } from '../../../src/math/network/network';
import { backpropagationReport } from '../../../src/math/network/report';
import { type TrainingSettings, trainNetwork } from '../../../src/math/network/training';
import { createBatch } from '../../../src/math/network/workspace';
import { forwardTex, out, pathsTex, symbolsTex, threeFactorsTex, updateTex } from './network-222/formulas';
import {
  type HandVerdict,
  type QuestionName,
  questionNames,
  questions,
  stages,
  verdictSentences,
  verdictWords,
} from './network-222/hand-check';
import {
  networkParameters,
  networkTables,
  networkWords,
  sampleParameters,
  weightsOf,
} from './network-222/parameters';

const lossNames = ['halfSum', 'mean', 'sum', 'binaryCrossEntropy'] as const;
const units = ['h1', 'h2', 'o1', 'o2'] as const;
const weightNames = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'] as const;
/** As many points of the loss curve are drawn at most. */
const drawnPoints = 300;

const decade = (value: number, round: (x: number) => number) => 10 ** round(Math.log10(value));

const questionWords = Object.fromEntries(
  Object.entries(questions).map(([name, { words }]) => [`asked.${name}`, words]),
) as Record<`asked.${QuestionName}`, Said>;

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
      // An untouched field holds 0.
      return params.answer === 0 && marked !== 'right' ? 'open' : marked;
    })();
    const isOpen = question !== null && verdict !== 'right' && !params.showAnswer;
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
    return {
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
      forwardPass: [
        ...nets.slice(0, 2),
        ...outs.slice(0, 2),
        ...nets.slice(2),
        ...outs.slice(2),
        ...lossOfOutputs,
      ],
      outputDeltas: deltas.slice(2),
      hiddenBackward: [...outDerivatives.slice(0, 2), ...deltas.slice(0, 2)],
      factors:
        params.focus === 'w1'
          ? [...pathTerms, outDerivatives[0]!, slopes[0]!, params.i1]
          : params.focus === 'w5'
            ? [outDerivatives[2]!, slopes[2]!, outs[0]!]
            : null,
      backWeights,
      curveSteps,
      curve: isOpen ? null : curveSteps.map((k) => losses[k]!),
      lowest: Math.max(1e-16, Math.min(...curveSteps.map((k) => losses[k]!))),
      highest: Math.max(1e-15, ...curveSteps.map((k) => losses[k]!)),
    };
  },
});

export default showDemo(model, {
  inputTables: [
    {
      title: 'sample',
      columns: ['quantity', 'i1', 'i2', 't1', 't2'],
      rows: [{ label: 'value', cells: ['i1', 'i2', 't1', 't2'] }],
    },
    ...networkTables,
    {
      title: 'handCheck',
      columns: ['quantity', 'answer'],
      rows: [{ label: 'value', cells: ['answer'] }],
    },
  ],
  views: [
    {
      view: 'graph',
      title: 'network',
      forward: 'forwardValues',
      backward: 'backwardValues',
      nodes: [
        { id: 'i1', label: 'i1', column: 0, row: 0 },
        { id: 'i2', label: 'i2', column: 0, row: 1.7 },
        { id: 'b1', label: 'b1', column: 0.55, row: 2.7 },
        { id: 'h1', label: 'h1', column: 1.15, row: 0 },
        { id: 'h2', label: 'h2', column: 1.15, row: 1.7 },
        { id: 'b2', label: 'b2', column: 1.7, row: 2.7 },
        { id: 'o1', label: 'o1', column: 2.3, row: 0 },
        { id: 'o2', label: 'o2', column: 2.3, row: 1.7 },
        { id: 'E', label: 'E', column: 3.2, row: 0.85 },
      ],
      edges: [
        { id: 'w1', from: 'i1', to: 'h1', label: 'w1', labelAt: 0.6 },
        { id: 'w2', from: 'i2', to: 'h1', label: 'w2', labelAt: 0.3 },
        { id: 'w3', from: 'i1', to: 'h2', label: 'w3', labelAt: 0.3 },
        { id: 'w4', from: 'i2', to: 'h2', label: 'w4', labelAt: 0.45 },
        { id: 'b1h1', from: 'b1', to: 'h1' },
        { id: 'b1h2', from: 'b1', to: 'h2' },
        { id: 'w5', from: 'h1', to: 'o1', label: 'w5', labelAt: 0.6 },
        { id: 'w6', from: 'h2', to: 'o1', label: 'w6', labelAt: 0.3 },
        { id: 'w7', from: 'h1', to: 'o2', label: 'w7', labelAt: 0.3 },
        { id: 'w8', from: 'h2', to: 'o2', label: 'w8', labelAt: 0.45 },
        { id: 'b2o1', from: 'b2', to: 'o1' },
        { id: 'b2o2', from: 'b2', to: 'o2' },
        { id: 'o1E', from: 'o1', to: 'E' },
        { id: 'o2E', from: 'o2', to: 'E' },
      ],
      values: ({ params, result }) => {
        const { focus } = params;
        const path = params.cutSecondOutput ? ['o1E', 'o1', 'w5'] : ['o1E', 'o1', 'w5', 'o2E', 'o2', 'w7'];
        const lit: Readonly<Record<typeof focus, readonly string[]>> = {
          forward: ['i1', 'i2', 'b1', 'w1', 'w2', 'b1h1', 'h1', 'h2', 'w5', 'w6', 'b2', 'b2o1', 'o1'],
          w5: ['E', 'o1E', 'o1', 'w5', 'h1'],
          w1: ['E', ...path, 'h1', 'w1', 'i1'],
          update: weightNames,
        };
        // Going back, the output layer comes first.
        const reached = { output: focus !== 'forward', hidden: focus === 'w1' || focus === 'update' };
        const back = (layer: 'output' | 'hidden', value: number | null) => (reached[layer] ? value : null);
        const layerBias = (layer: number) => {
          const [first, second] = result.oldBiases.slice(2 * layer);
          return first === second ? (first ?? null) : null;
        };
        const values = new Map<string, { forward?: number | null; backward?: number | null }>([
          ['i1', { forward: params.i1 }],
          ['i2', { forward: params.i2 }],
          ['b1', { forward: layerBias(0), backward: back('hidden', result.biasGradients[0]!) }],
          ['b2', { forward: layerBias(1), backward: back('output', result.biasGradients[1]!) }],
          ['E', { forward: result.errorBefore }],
          ...units.map((id, k): [string, { forward: number | null; backward: number | null }] => [
            id,
            { forward: result.outs[k]!, backward: back(k < 2 ? 'hidden' : 'output', result.deltas[k]!) },
          ]),
          ...weightNames.map((id, k): [string, { forward: number; backward: number | null }] => [
            id,
            {
              forward: result.oldWeights[k]!,
              backward: back(k < 4 ? 'hidden' : 'output', result.gradients[k]!),
            },
          ]),
        ]);
        for (const id of ['b1h1', 'b1h2', 'b2o1', 'b2o2', 'o1E', 'o2E']) values.set(id, {});
        return Object.fromEntries(
          [...values].map(([id, value]) => [id, { ...value, lit: lit[focus].includes(id) }]),
        );
      },
    },
    {
      view: 'chart',
      title: 'lossCurve',
      height: 'low',
      x: {
        label: 'updates',
        min: 0,
        max: ({ params }) => decade(Math.max(10, params.steps), Math.ceil),
      },
      y: {
        label: 'E',
        scale: 'log',
        min: ({ result }) => decade(result.lowest, Math.floor),
        max: ({ result }) => decade(result.highest * 1.0001, Math.ceil),
      },
      series: [
        {
          label: 'errorCurve',
          as: 'line',
          colour: 3,
          data: ({ result }) => (result.curve ? { x: result.curveSteps, y: result.curve } : null),
        },
        {
          label: 'now',
          as: 'points',
          colour: 3,
          data: ({ params, result }) => (result.curve ? { x: [params.steps], y: [result.error] } : null),
        },
      ],
    },
    {
      view: 'equation',
      title: 'explained',
      tex: {
        forward: forwardTex,
        w5Squared: threeFactorsTex(`(${out('o1')}-t_1)`),
        w5Sum: threeFactorsTex(`2(${out('o1')}-t_1)`),
        w5CrossEntropy: threeFactorsTex(String.raw`\frac{${out('o1')}-t_1}{${out('o1')}(1-${out('o1')})}`),
        w1: pathsTex('', false),
        w1Cut: pathsTex('', true),
        w1Updated: pathsTex(String.raw`^{\,\mathrm{new}}`, false),
        w1UpdatedCut: pathsTex(String.raw`^{\,\mathrm{new}}`, true),
        update: updateTex,
        forwardSymbols: symbolsTex.forward,
        w5Symbols: symbolsTex.w5,
        w1Symbols: symbolsTex.w1,
        updateSymbols: symbolsTex.update,
      },
      variant: ({ params: { focus, loss, useUpdatedWeights, cutSecondOutput }, result }) => {
        if (result.hidesFocus) return `${focus}Symbols`;
        if (focus === 'w5') {
          return `w5${loss === 'binaryCrossEntropy' ? 'CrossEntropy' : loss === 'sum' ? 'Sum' : 'Squared'}`;
        }
        if (focus !== 'w1') return focus;
        return `w1${useUpdatedWeights ? 'Updated' : ''}${cutSecondOutput ? 'Cut' : ''}`;
      },
      spots: ({ params, result }) => {
        const shown = (value: number | null | undefined) => value ?? Number.NaN;
        return {
          i1: params.i1,
          i2: params.i2,
          w1: shown(result.oldWeights[0]),
          w2: shown(result.oldWeights[1]),
          b1: shown(result.oldBiases[0]),
          w5: shown(result.oldWeights[4]),
          w6: shown(result.oldWeights[5]),
          b2: shown(result.oldBiases[2]),
          learningRate: params.learningRate,
          netH1: shown(result.nets[0]),
          outH1: shown(result.outs[0]),
          outH2: shown(result.outs[1]),
          netO1: shown(result.nets[2]),
          outO1: shown(result.outs[2]),
          errorO1: shown(result.lossOfOutputs[0]),
          errorO2: shown(result.lossOfOutputs[1]),
          error: shown(result.errorBefore),
          outputDerivative: shown(result.outDerivatives[2]),
          outputSlope: shown(result.slopes[2]),
          deltaO1: shown(result.deltas[2]),
          deltaO2: shown(result.deltas[3]),
          backW5: shown(result.backWeights[0]),
          backW7: shown(result.backWeights[1]),
          hiddenDerivative: shown(result.outDerivatives[0]),
          hiddenSlope: shown(result.slopes[0]),
          gradientW5: shown(result.gradients[4]),
          gradientW1: shown(result.gradients[0]),
          newW5: shown(result.newWeights[4]),
          newW1: shown(result.newWeights[0]),
        };
      },
      digits: 5,
    },
    {
      view: 'readouts',
      items: [
        { name: 'error', digits: 10 },
        { name: 'outputs', digits: 8 },
        { name: 'verdict' },
        { name: 'factors', digits: 5 },
        { name: 'outputDeltas', digits: 5 },
        { name: 'hiddenBackward', digits: 5 },
        { name: 'biasGradients', digits: 5 },
        { name: 'newWeights', digits: 5 },
        { name: 'gradients', digits: 5 },
        { name: 'forwardPass', digits: 5 },
      ],
    },
    {
      view: 'table',
      title: 'unitTable',
      columns: ['unit', 'net', 'out', 'slope', 'byOut', 'delta'],
      digits: 10,
      rows: ({ result }) =>
        units.map((unit, k) => [
          unit,
          result.nets[k]!,
          result.outs[k]!,
          result.slopes[k]!,
          result.outDerivatives[k]!,
          result.deltas[k]!,
        ]),
    },
    {
      view: 'table',
      title: 'weightTable',
      columns: ['parameter', 'oldValue', 'gradient', 'newValue'],
      digits: 10,
      rows: ({ params, result }) => [
        ...weightNames.map((weight, k) => [
          weight,
          result.oldWeights[k]!,
          result.gradients[k]!,
          result.newWeights[k]!,
        ]),
        ...(params.biases === 'perNeuron'
          ? units.map((unit, k) => [
              `biasOf.${unit}`,
              result.oldBiases[k]!,
              result.biasGradientsByUnit[k]!,
              result.newBiases[k]!,
            ])
          : [0, 1].map((layer) => [
              layer === 0 ? 'b1' : 'b2',
              result.oldBiases[2 * layer]!,
              result.biasGradients[layer]!,
              result.newBiases[2 * layer]!,
            ])),
      ],
    },
  ],
  words: {
    ...networkWords,
    ...verdictWords,
    ...questionWords,
    title: { en: 'One update of the 2-2-2 network, number by number', zh: '2-2-2 网络的一次更新，逐个数看' },
    focus: { en: 'explain', zh: '讲解' },
    'focus.forward': { en: 'the forward pass', zh: '前向传播' },
    'focus.w5': { en: '∂*E*/∂*w*_5 in three factors', zh: '∂*E*/∂*w*_5 的三个因子' },
    'focus.w1': { en: '∂*E*/∂*w*_1 along two paths', zh: '∂*E*/∂*w*_1 的两条路径' },
    'focus.update': { en: 'the update', zh: '更新' },
    steps: { en: 'updates', zh: '更新次数' },
    learningRate: { en: 'learning rate *η*', zh: '学习率 *η*' },
    loss: { en: 'loss', zh: '损失函数' },
    'loss.halfSum': { en: '½ Σ(o − t)²', zh: '½ Σ(o − t)²' },
    'loss.mean': { en: 'mean of (o − t)²', zh: '(o − t)² 的均值' },
    'loss.sum': { en: 'Σ(o − t)²', zh: 'Σ(o − t)²' },
    'loss.binaryCrossEntropy': { en: 'cross-entropy, summed', zh: '交叉熵（求和）' },
    biases: { en: 'biases', zh: '偏置' },
    'biases.fixed': { en: 'fixed', zh: '固定' },
    'biases.shared': { en: 'one per layer, learned', zh: '每层共用一个，参与学习' },
    'biases.perNeuron': { en: 'one per neuron, learned', zh: '每个神经元一个，参与学习' },
    useUpdatedWeights: { en: 'use updated output weights (bug)', zh: '使用更新后的输出层权重（错误）' },
    cutSecondOutput: { en: 'cut the path through *o*_2', zh: '切断经过 *o*_2 的路径' },
    asked: { en: 'hand check: asks for', zh: '手算检验：求' },
    'asked.none': { en: 'nothing', zh: '不出题' },
    answer: { en: 'your answer', zh: '你的答案' },
    showAnswer: { en: 'show the right value', zh: '显示正确值' },
    sample: { en: 'Inputs and targets', zh: '输入与目标' },
    value: { en: 'value', zh: '取值' },
    handCheck: { en: 'Hand check', zh: '手算检验' },
    network: { en: 'The network at this update', zh: '这次更新时的网络' },
    forwardValues: { en: 'forward: weights, activations, E', zh: '前向：权重、激活值、E' },
    backwardValues: {
      en: 'backward: δ in units, ∂E/∂w on arrows',
      zh: '反向：单元中为 δ，连线上为 ∂E/∂w',
    },
    lossCurve: { en: 'The error over the updates', zh: '误差随更新次数的变化' },
    updates: { en: 'updates', zh: '更新次数' },
    errorCurve: { en: 'error *E*', zh: '误差 *E*' },
    now: { en: 'now', zh: '当前' },
    explained: { en: 'The formula with these numbers', zh: '代入数值' },
    error: { en: 'error after the update', zh: '更新后的误差' },
    outputs: { en: 'outputs after the update', zh: '更新后的输出' },
    verdict: { en: 'hand check', zh: '手算检验' },
    factors: { en: 'factors explained', zh: '所讲的因子' },
    outputDeltas: { en: '*δ*_{o1}, *δ*_{o2}', zh: '*δ*_{o1}、*δ*_{o2}' },
    hiddenBackward: {
      en: '∂*E*/∂out_{h1}, ∂*E*/∂out_{h2}, *δ*_{h1}, *δ*_{h2}',
      zh: '∂*E*/∂out_{h1}、∂*E*/∂out_{h2}、*δ*_{h1}、*δ*_{h2}',
    },
    biasGradients: {
      en: '∂*E*/∂*b*_1, ∂*E*/∂*b*_2 (one per layer)',
      zh: '∂*E*/∂*b*_1、∂*E*/∂*b*_2（每层一个）',
    },
    newWeights: { en: 'new *w*_1 … *w*_8', zh: '新的 *w*_1 … *w*_8' },
    gradients: { en: '∂*E*/∂*w*_1 … ∂*E*/∂*w*_8', zh: '∂*E*/∂*w*_1 … ∂*E*/∂*w*_8' },
    forwardPass: {
      en: 'net, out of *h*_1, *h*_2; net, out, *E* of *o*_1, *o*_2',
      zh: '*h*_1、*h*_2 的 net、out；*o*_1、*o*_2 的 net、out、*E*',
    },
    unitTable: { en: 'The units at this update', zh: '这次更新时的各单元' },
    unit: { en: 'unit', zh: '单元' },
    net: { en: 'net', zh: 'net' },
    out: { en: 'out', zh: 'out' },
    slope: { en: 'out(1 − out)', zh: 'out(1 − out)' },
    byOut: { en: '∂*E*/∂out', zh: '∂*E*/∂out' },
    delta: { en: '*δ* = ∂*E*/∂net', zh: '*δ* = ∂*E*/∂net' },
    weightTable: { en: 'This update', zh: '这次更新' },
    parameter: { en: 'parameter', zh: '参数' },
    oldValue: { en: 'before', zh: '更新前' },
    gradient: { en: 'gradient', zh: '梯度' },
    newValue: { en: 'after', zh: '更新后' },
    'biasOf.h1': { en: '*b* of *h*_1', zh: '*h*_1 的 *b*' },
    'biasOf.h2': { en: '*b* of *h*_2', zh: '*h*_2 的 *b*' },
    'biasOf.o1': { en: '*b* of *o*_1', zh: '*o*_1 的 *b*' },
    'biasOf.o2': { en: '*b* of *o*_2', zh: '*o*_2 的 *b*' },
  },
  summary: {
    en: ({ params, result, number }) => {
      if (params.asked !== 'none') {
        const asked = questions[params.asked].words.en;
        return `Hand check: compute ${asked} by hand. Your answer: ${params.answer === 0 ? 'none yet' : number(params.answer, { digits: 6 })}; ${verdictWords[result.verdict].en}.`;
      }
      const [o1, o2] = result.outputs.map((output) => number(output ?? Number.NaN, { digits: 6 }));
      const error = number(result.error ?? Number.NaN, { digits: 10 });
      return params.steps === 0
        ? `Before any update the outputs are ${o1} and ${o2}, and the error is ${error}. What is explained is the first update.`
        : `After ${number(params.steps)} ${params.steps === 1 ? 'update' : 'updates'} the outputs are ${o1} and ${o2}, and the error is ${error}.`;
    },
    zh: ({ params, result, number }) => {
      if (params.asked !== 'none') {
        const asked = questions[params.asked].words.zh;
        return `手算检验：求 ${asked}。你的答案：${params.answer === 0 ? '尚未作答' : number(params.answer, { digits: 6 })}；${verdictWords[result.verdict].zh}。`;
      }
      const [o1, o2] = result.outputs.map((output) => number(output ?? Number.NaN, { digits: 6 }));
      const error = number(result.error ?? Number.NaN, { digits: 10 });
      return params.steps === 0
        ? `尚未更新：输出为 ${o1} 和 ${o2}，误差为 ${error}。下面讲解的是第一次更新。`
        : `更新 ${number(params.steps)} 次后，输出为 ${o1} 和 ${o2}，误差为 ${error}。`;
    },
  },
  remark: {
    en: ({ params, result, number }) => {
      if (result.verdict !== 'notAsked') return verdictSentences[result.verdict].en;
      const switched = [
        params.useUpdatedWeights && 'the deltas pass back through output weights that are already updated',
        params.cutSecondOutput && 'the hidden layer hears of o_1 only',
      ].filter((each) => each !== false);
      if (switched.length > 0 && result.correctError !== null) {
        return `This is not gradient descent: ${switched.join(', and ')}. The correct rule gives the error ${number(result.correctError, { digits: 10 })}.`;
      }
      return params.steps > 0 && (result.error ?? 0) > (result.errorBefore ?? 0)
        ? `The last update made the error larger: with η = ${number(params.learningRate)} the step goes past the valley.`
        : null;
    },
    zh: ({ params, result, number }) => {
      if (result.verdict !== 'notAsked') return verdictSentences[result.verdict].zh;
      const switched = [
        params.useUpdatedWeights && '反向传播用了已经更新的输出层权重',
        params.cutSecondOutput && '隐藏层只收到 o_1 传回的误差',
      ].filter((each) => each !== false);
      if (switched.length > 0 && result.correctError !== null) {
        return `这不是梯度下降：${switched.join('，而且')}。正确算法的误差为 ${number(result.correctError, { digits: 10 })}。`;
      }
      return params.steps > 0 && (result.error ?? 0) > (result.errorBefore ?? 0)
        ? `最近一次更新反而使误差变大：η = ${number(params.learningRate)} 时，这一步越过了谷底。`
        : null;
    },
  },
});

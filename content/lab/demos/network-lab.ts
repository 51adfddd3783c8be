// One small network in which every topic of the notes can be switched on and off.

import { type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { acts } from './network-lab/acts';
import { axisNames } from './network-lab/axis-names';
import { model } from './network-lab/model';
import { remark, summary } from './network-lab/sentences';
import { viewWords } from './network-lab/view-words';
import { controlWords } from './network-lab/words';

export { model };

type Shown = { readonly result: ResultOf<typeof model> };

/**
 * How the points of each class, and in regression of each height, are drawn: filled for training, hollow where they are held out. Low and
 * high targets have the colours of the answers below and above 0.
 */
const looks = [
  { colour: 2, shape: 'triangle' },
  { colour: 1, shape: 'circle' },
  { colour: 3, shape: 'rect' },
  { colour: 2, shape: 'triangle' },
  { colour: 6, shape: 'rect' },
  { colour: 1, shape: 'circle' },
] as const;

const pointsOf = (of: 'trainingPoints' | 'heldOutPoints', labels: readonly string[]) =>
  labels.map((label, kind) => ({
    label,
    as: 'points' as const,
    ...looks[kind]!,
    hollow: of === 'heldOutPoints',
    data: ({ result }: Shown) => result[of][kind] ?? null,
  }));

const layers = [
  { label: 'layer1', colour: 1 },
  { label: 'layer2', colour: 2, dash: 'dashed' },
  { label: 'layer3', colour: 3, dash: 'dotted' },
  { label: 'layer4', colour: 4, dash: 'dashed' },
] as const;

const hiddenAxis = {
  label: 'hiddenLayer',
  min: 0.5,
  max: 4.5,
  names: layers.map(({ label }) => label),
} as const;

const layerAxis = {
  label: 'layer',
  min: 0.5,
  max: 5.5,
  names: [...hiddenAxis.names, 'outputLayer'],
} as const;

/** The name of a column of units: the inputs, the hidden layers, the output. */
const columnLabel = (l: number, count: number): string =>
  l === 0 ? 'inputs' : l === count - 1 ? 'outputLayer' : `layer${l}`;

export default showDemo(model, {
  groups: [
    {
      label: 'dataGroup',
      names: [
        'data',
        'samples',
        'noise',
        'heldOutShare',
        'positiveShare',
        'inputShift',
        'inputScale',
        'preprocessing',
        'seed',
      ],
    },
    {
      label: 'networkGroup',
      names: ['hiddenLayers', 'units', 'activation', 'initialization', 'batchNorm', 'dropoutRate', 'output'],
      open: true,
    },
    {
      label: 'trainingGroup',
      names: [
        'optimizer',
        'learningRate',
        'momentum',
        'batchSize',
        'schedule',
        'horizon',
        'l1',
        'l2',
        'clipNorm',
        'patience',
      ],
    },
  ],
  acts,
  views: [
    {
      view: 'plane',
      title: 'mapTitle',
      x: { label: ({ params }) => axisNames(params).x, min: -3, max: 3 },
      y: { label: ({ params }) => axisNames(params).y, min: -3, max: 3 },
      map: {
        categories: [
          { label: 'answersFirst', colour: 2 },
          { label: 'answersSecond', colour: 1 },
          { label: 'answersThird', colour: 3 },
          { label: 'answersBelow', colour: 2 },
          { label: 'answersAbove', colour: 1 },
        ],
        scale: { label: 'sure', from: 0, to: 1 },
        regions: true,
        cells: ({ result }) => result.answers,
      },
      series: [
        ...pointsOf('trainingPoints', ['first', 'second', 'third', 'low', 'middle', 'high']),
        ...pointsOf('heldOutPoints', [
          'firstHeldOut',
          'secondHeldOut',
          'thirdHeldOut',
          'lowHeldOut',
          'middleHeldOut',
          'highHeldOut',
        ]),
      ],
    },
    {
      view: 'chart',
      title: 'lossTitle',
      x: { label: 'epoch', min: 0 },
      y: { label: 'loss', min: 0 },
      series: [
        { label: 'trainingCurve', as: 'line', colour: 1 },
        { label: 'heldOutCurve', as: 'line', colour: 2, dash: 'dashed' },
      ],
      marks: [{ label: 'keptEpoch', axis: 'x', colour: 4, dash: 'dotted' }],
    },
    {
      view: 'chart',
      title: 'scoreTitle',
      x: { label: 'epoch', min: 0 },
      y: { label: 'score', min: 0 },
      series: [
        { label: 'trainingScores', as: 'line', colour: 1 },
        { label: 'heldOutScores', as: 'line', colour: 2, dash: 'dashed' },
      ],
    },
    {
      view: 'maps',
      title: 'unitsTitle',
      below: { label: 'negative', colour: 2 },
      above: { label: 'positive', colour: 1 },
      scale: { label: 'activationValue', to: 1 },
      columns: ({ result }) =>
        result.columns.map((column, l) => ({ ...column, label: columnLabel(l, result.columns.length) })),
    },
    {
      view: 'chart',
      title: 'histogramTitle',
      x: { label: 'activationValue' },
      y: { label: 'share', min: 0 },
      series: layers.map((look, layer) => ({
        ...look,
        as: 'line' as const,
        data: ({ result }: Shown) => result.histograms[layer] ?? null,
      })),
    },
    {
      view: 'chart',
      title: 'flatTitle',
      x: hiddenAxis,
      y: { label: 'share', min: 0, max: 1, percent: true },
      series: [
        { label: 'saturatedShares', as: 'bars', colour: 2 },
        { label: 'deadShares', as: 'points', colour: 6, shape: 'cross' },
      ],
    },
    {
      view: 'chart',
      title: 'gradientTitle',
      x: layerAxis,
      y: { label: 'norm', scale: 'log', min: 1e-8, max: 1e2 },
      series: [{ label: 'gradientNorms', as: 'points', colour: 1 }],
    },
    {
      view: 'chart',
      title: 'weightsTitle',
      x: layerAxis,
      y: { label: 'weight' },
      series: [{ label: 'weightPoints', as: 'points', colour: 4, shape: 'cross' }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'trainingLoss', digits: 4 },
        { name: 'heldOutLoss', digits: 4 },
        { name: 'trainingAccuracy', digits: 3, as: 'percent' },
        { name: 'heldOutAccuracy', digits: 3, as: 'percent' },
        { name: 'rootMeanSquare', digits: 3 },
        { name: 'recall', digits: 3, as: 'percent' },
        { name: 'gradientRatio', digits: 3 },
        { name: 'saturated', digits: 3, as: 'percent' },
        { name: 'dead', digits: 3, as: 'percent' },
        'distinct',
        { name: 'largestWeight', digits: 3 },
        { name: 'removed', digits: 3, as: 'percent' },
      ],
    },
  ],
  words: {
    title: { en: 'The network lab', zh: '网络实验室' },
    ...controlWords,
    ...viewWords,
  },
  summary,
  remark,
});

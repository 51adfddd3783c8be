import { gradientPaths } from './gradient-paths';
import { type ParameterPlace, parameterIndex } from './network';
import { pathSlips } from './path-slips';
import { backpropagationReport, type SampleReport } from './report';
import { type LearningSample, mirroredWeight, type Slip } from './slip';

/** A number of one forward and backward pass that a student is asked for; layers and units are counted from 0. */
export type AskedNumber =
  | { kind: 'net' | 'out' | 'delta'; layer: number; unit: number }
  | { kind: 'loss' }
  | {
      kind: 'gradient' | 'updated';
      place: ParameterPlace;
      /** The number the weight has in the notes, which may be misread as a power: $w_5$ as $w^5$. */
      number?: number;
    };

/** The right value and those of the usual slips. */
export interface ExpectedAnswer {
  value: number;
  /** What the answer is a change of: the old weight for an updated one, 0 for everything else. */
  base: number;
  slips: Slip[];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function forwardSlips(setting: LearningSample, report: SampleReport, layer: number, unit: number): Slip[] {
  const { network, input } = setting;
  const { inputs } = network.layers[layer]!;
  const sources = layer === 0 ? input : report.outs[layer - 1]!;
  const froms = Array.from({ length: inputs }, (_, from) => from);
  const weight = (from: number) => network.parameters[parameterIndex(network, { layer, to: unit, from })]!;
  const bias = network.parameters[parameterIndex(network, { layer, to: unit })]!;
  const net = report.nets[layer]![unit]!;
  const slips: Slip[] = [
    { name: 'biasMissing', value: net - bias },
    {
      name: 'transposedWeight',
      value:
        bias + sum(froms.map((from) => mirroredWeight(network, { layer, to: unit, from }) * sources[from]!)),
    },
  ];
  if (layer > 0) {
    const nets = report.nets[layer - 1]!;
    slips.push({
      name: 'activationMissing',
      value: bias + sum(froms.map((from) => weight(from) * nets[from]!)),
    });
  }
  return slips;
}

function lossSlips(
  { loss }: LearningSample,
  { lossOfOutputs, loss: value, outs }: SampleReport,
  target: readonly number[],
): Slip[] {
  const halfSum = sum(outs.at(-1)!.map((out, k) => (out - target[k]!) ** 2 / 2));
  const other = loss === 'binaryCrossEntropy' ? halfSum : loss === 'sum' ? value / 2 : 2 * value;
  return [
    { name: 'otherLoss', value: other },
    ...lossOfOutputs.map((part) => ({ name: 'oneOutput' as const, value: part })),
  ];
}

/**
 * The right value of a number of backpropagation on one sample, and the values that the usual slips give, as far as they
 * differ from it. A gradient is the sum over its paths of products of factors; a slip is a changed or missing factor, or
 * a missing path.
 * @throws MathError when the network has no such unit or parameter, or shapes or loss do not fit
 * @example expectedAnswer({ network: create222(), ...EXAMPLE_222, loss: 'halfSum' }, { kind: 'loss' }).value // 0.298371
 */
export function expectedAnswer(setting: LearningSample, asked: AskedNumber): ExpectedAnswer {
  const { network, input, target, loss, learningRate } = setting;
  const report = backpropagationReport(network, [input], [target], loss).samples[0]!;
  const answer = (value: number, slips: readonly Slip[], base = 0): ExpectedAnswer => ({
    value,
    base,
    slips: slips.filter((slip) => Number.isFinite(slip.value) && slip.value !== value),
  });
  switch (asked.kind) {
    case 'loss':
      return answer(report.loss, lossSlips(setting, report, target));
    case 'net': {
      const { layer, unit } = asked;
      return answer(report.nets[layer]![unit]!, forwardSlips(setting, report, layer, unit));
    }
    case 'out': {
      const { layer, unit } = asked;
      const { activation } = network.layers[layer]!;
      const net = report.nets[layer]![unit]!;
      const slips = forwardSlips(setting, report, layer, unit);
      return answer(report.outs[layer]![unit]!, [
        { name: 'activationMissing', value: net },
        { name: 'exponentSign', value: activation.value(-net) },
        ...slips.map(({ name, value }) => ({ name, value: activation.value(value) })),
      ]);
    }
    case 'delta': {
      const place = { layer: asked.layer, to: asked.unit };
      const { paths, gradient } = gradientPaths(network, input, target, loss, place);
      return answer(gradient, pathSlips(setting, report, paths, place));
    }
    case 'gradient':
    case 'updated': {
      const { place, number } = asked;
      const { paths, gradient } = gradientPaths(network, input, target, loss, place);
      const slips = pathSlips(setting, report, paths, place, number);
      if (asked.kind === 'gradient') {
        return answer(gradient, [...slips, { name: 'learningRateIncluded', value: learningRate * gradient }]);
      }
      const old = network.parameters[parameterIndex(network, place)]!;
      const step = learningRate * gradient;
      return answer(
        old - step,
        [
          // First: with η = ½ a missing ½ of the loss gives the same value, and is the rarer slip.
          { name: 'learningRateMissing', value: old - gradient },
          ...slips.map(({ name, value }) => ({ name, value: old - learningRate * value })),
          { name: 'stepOnly', value: step },
          { name: 'stepOnly', value: -step },
          { name: 'notUpdated', value: old },
        ],
        old,
      );
    }
  }
}

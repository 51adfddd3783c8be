import type { Factor, GradientPath } from './gradient-paths';
import { type ParameterPlace, parameterIndex } from './network';
import type { SampleReport } from './report';
import { type LearningSample, mirroredWeight, type Slip, type SlipName } from './slip';

/**
 * The slips in a derivative: the products along its paths with one kind of factor changed or left out, or with one path
 * only.
 * @param number the number that stands at the weight and may be misread as a power
 * @example const network = create222(), place = placeOfWeight222(5), { input, target } = EXAMPLE_222; const { samples } =
 * backpropagationReport(network, [input], [target], 'halfSum'); const { paths } = gradientPaths(network, input, target,
 * 'halfSum', place); pathSlips({ network, ...EXAMPLE_222, loss: 'halfSum' }, samples[0], paths, place)[0] // { name: 'sign',
 * value: -0.082167 }
 */
export function pathSlips(
  setting: LearningSample,
  report: SampleReport,
  paths: readonly GradientPath[],
  place: ParameterPlace,
  number?: number,
): Slip[] {
  const { network, loss, learningRate } = setting;
  const last = network.layers.length - 1;
  const isSigmoid = (layer: number) => network.layers[layer]!.activationName === 'sigmoid';
  const product = (factors: readonly Factor[], changed: (factor: Factor) => number | undefined) =>
    factors.reduce((total, factor) => total * (changed(factor) ?? factor.value), 1);
  const slip = (name: SlipName, changed: (factor: Factor) => number | undefined): Slip => ({
    name,
    value: paths.reduce((sum, { factors }) => sum + product(factors, changed), 0),
  });
  const inError = (change: (factor: Factor) => number) => (factor: Factor) =>
    factor.of.kind === 'loss' ? change(factor) : undefined;
  const inDerivative = (change: (layer: number, unit: number) => number | undefined) => (factor: Factor) =>
    factor.of.kind === 'out' ? change(factor.of.layer, factor.of.unit) : undefined;
  const inWeight =
    (change: (weight: Required<ParameterPlace>, value: number) => number) => (factor: Factor) => {
      const { weight } = factor;
      return weight?.from === undefined ? undefined : change({ ...weight, from: weight.from }, factor.value);
    };
  const inInput = (change: (value: number) => number) => (factor: Factor) =>
    factor.by.kind === 'parameter' ? change(factor.value) : undefined;
  const otherLoss = inError(({ value, by }) => {
    if (loss === 'sum') return value / 2;
    if (loss !== 'binaryCrossEntropy') return 2 * value;
    const unit = 'unit' in by ? by.unit : 0;
    return report.outs[last]![unit]! - setting.target[unit]!;
  });
  const slips = [
    slip(
      'sign',
      inError(({ value }) => -value),
    ),
    slip(
      'outputDerivativeMissing',
      inDerivative((layer) => (layer === last ? 1 : undefined)),
    ),
    slip(
      'hiddenDerivativeMissing',
      inDerivative((layer) => (layer < last ? 1 : undefined)),
    ),
    slip('otherLoss', otherLoss),
    slip(
      'errorMissing',
      inError(() => 1),
    ),
    slip(
      'derivativeOfOut',
      inDerivative((layer, unit) => network.layers[layer]!.activation.derivative(report.outs[layer]![unit]!)),
    ),
    slip(
      'outSquared',
      inDerivative((layer, unit) => (isSigmoid(layer) ? report.outs[layer]![unit]! ** 2 : undefined)),
    ),
    slip(
      'updatedWeight',
      inWeight(
        ({ layer, to, from }, value) => value - learningRate * report.gradient.weights[layer]![to]![from]!,
      ),
    ),
    slip(
      'transposedWeight',
      inWeight((weight) => mirroredWeight(network, weight)),
    ),
    slip(
      'weightMissing',
      inWeight(() => 1),
    ),
  ];
  if (paths.length > 1) {
    slips.push(
      ...paths.map(({ factors }): Slip => ({ name: 'onePath', value: product(factors, () => undefined) })),
    );
  }
  const { layer, to, from } = place;
  if (from === undefined) return slips;
  const weight = network.parameters[parameterIndex(network, { layer, to, from })]!;
  slips.push(
    slip(
      'inputMissing',
      inInput(() => 1),
    ),
    slip(
      'weightForInput',
      inInput(() => weight),
    ),
    slip(
      'inputSquared',
      inInput((value) => value ** 2),
    ),
  );
  if (layer > 0)
    slips.push(
      slip(
        'activationMissing',
        inInput(() => report.nets[layer - 1]![from]!),
      ),
    );
  if (number !== undefined) {
    slips.push(
      slip(
        'power',
        inInput((value) => number * weight ** (number - 1) * value),
      ),
    );
  }
  return slips;
}

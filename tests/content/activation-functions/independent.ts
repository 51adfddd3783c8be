type Values = Readonly<Record<string, number>>;

/** Forward mode through a chain of sigmoid units whose net inputs are all 0. */
function chainSlope(layers: number, weight: number): number {
  let slope = 1;
  for (let layer = 0; layer < layers; layer++) {
    const output = 1 / (1 + Math.exp(0));
    slope *= weight * (output - output * output);
  }
  return slope;
}

/** The mean slope of a uniform distribution by the midpoint rule. */
function uniformMean(lower: number, upper: number): number {
  const parts = 64;
  let sum = 0;
  for (let part = 0; part < parts; part++) sum += lower + ((upper - lower) * (part + 0.5)) / parts;
  return sum / parts;
}

/** One step from (w, 0) on the targets x/5 for x = 1, 2, 3, whose squares add up to 14 and which add up to 6. */
const after = ({ weight, learningRate }: Values): { weight: number; bias: number } => ({
  weight: weight! - (learningRate! * (weight! - 0.2) * 14) / 3,
  bias: (-learningRate! * (weight! - 0.2) * 6) / 3,
});

/** The values by closed forms and direct loops. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'tanh-slope': ({ output }) => (1 - output!) * (1 + output!),
  // Linear in the slope, so a difference quotient over any distance is exact.
  'prelu-slope': ({ negative, positive, slope }) => {
    const sum = (alpha: number): number =>
      [negative!, positive!].reduce((all, x) => all + (x < 0 ? alpha * x : x), 0);
    return sum(slope! + 1) - sum(slope!);
  },
  // e^x - 1 = 2 e^(x/2) sinh(x/2)
  'elu-value': ({ alpha, x }) => 2 * alpha! * Math.exp(x! / 2) * Math.sinh(x! / 2),
  'collapsed-bias': ({ bias1, bias2, out1, out2, outBias }) => out1! * bias1! + out2! * bias2! + outBias!,
  'relu-network-output': ({ x, weight1, bias1, weight2, bias2, out1, out2, outBias }) => {
    let output = outBias!;
    const [one, two] = [weight1! * x! + bias1!, weight2! * x! + bias2!];
    if (one > 0) output += out1! * one;
    if (two > 0) output += out2! * two;
    return output;
  },
  'approximation-bound': ({ pieces }) => Math.PI ** 2 / (2 * pieces! * pieces!),
  // With t = tanh(x/2): the gate is (1 + t)/2.
  'silu-slope': ({ x }) => {
    const t = Math.tanh(x! / 2);
    return (1 + t) / 2 + (x! * (1 - t * t)) / 4;
  },
  'leaky-mean': ({ alpha, deviation }) => ((1 - alpha!) * deviation!) / Math.sqrt(2 * Math.PI),
  'tanh-from-sigmoid': ({ gate }) => 4 * gate! * (1 - gate!),
  'sigmoid-chain': ({ layers, weight }) => chainSlope(layers!, weight!),
  'prelu-gradient': ({ x, slope, target }) => slope! * x! * x! - target! * x!,
  'rrelu-evaluation': ({ lower, upper, x }) => uniformMean(lower!, upper!) * x!,
  'dead-from-rate': ({ weight }) => (3 * weight!) / (16 * (weight! - 0.2)),
  'one-step.gradientWeight': ({ weight }) => ((weight! - 0.2) * 14) / 3,
  'one-step.gradientBias': ({ weight }) => 2 * (weight! - 0.2),
  'one-step.weightAfter': (values) => after(values).weight,
  'one-step.biasAfter': (values) => after(values).bias,
  'one-step.netAfter': (values) =>
    3 * values['weight']! - 16 * values['learningRate']! * (values['weight']! - 0.2),
};

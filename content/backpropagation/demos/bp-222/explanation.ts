// The formula that is being explained, with the numbers of this update, or only its rule while the hand check asks for one.

import type { ParamsOf, ResultOf } from '../../../../src/demo/define-demo';
import type { EquationView } from '../../../../src/demo/views';
import type { model } from './model';

const out = (unit: string) => String.raw`\mathit{out}_{${unit}}`;
const net = (unit: string) => String.raw`\mathit{net}_{${unit}}`;
const by = (of: string, variable: string) => String.raw`\frac{\partial ${of}}{\partial ${variable}}`;
const aligned = (...lines: string[]) =>
  String.raw`\begin{aligned}${lines.join(String.raw`\\[4pt]`)}\end{aligned}`;
const spot = (name: string) => String.raw`(\spot{${name}})`;

/** The chain rule for a weight that leads into a unit. */
const chain = (weight: string, outOfUnit: string, netOfUnit: string) =>
  String.raw`${by('E', weight)} &= ${by('E', outOfUnit)}\cdot${by(outOfUnit, netOfUnit)}\cdot${by(netOfUnit, weight)}`;

/** The formula for each option of the parameter `focus`, and the chain rule without a number. */
export const explanation: EquationView<ParamsOf<typeof model>, ResultOf<typeof model>> = {
  view: 'equation',
  title: 'explained',
  tex: {
    forward: aligned(
      String.raw`${net('h1')} &= ${spot('w1')}${spot('i1')}+${spot('w2')}${spot('i2')}+${spot('b1')} = \spot{netH1}`,
      String.raw`${out('h1')} &= \sigma(${net('h1')}) = \spot{outH1}`,
      String.raw`${net('o1')} &= ${spot('w5')}${spot('outH1')}+${spot('w6')}${spot('outH2')}+${spot('b2')} = \spot{netO1}`,
      String.raw`${out('o1')} &= \sigma(${net('o1')}) = \spot{outO1}`,
      String.raw`E &= \spot{errorO1}+\spot{errorO2} = \spot{error}`,
    ),
    w5: aligned(
      chain('w_5', out('o1'), net('o1')),
      String.raw`&= ${spot('outputDerivative')}${spot('outputSlope')}${spot('outH1')} = \spot{gradientW5}`,
    ),
    w1: aligned(
      chain('w_1', out('h1'), net('h1')),
      String.raw`&= \bigl[${spot('deltaO1')}${spot('backW5')}+${spot('deltaO2')}${spot('backW7')}\bigr]${spot('hiddenSlope')}${spot('i1')}`,
      String.raw`&= ${spot('hiddenDerivative')}${spot('hiddenSlope')}${spot('i1')} = \spot{gradientW1}`,
    ),
    update: aligned(
      String.raw`w_5 &\leftarrow ${spot('w5')}-\spot{learningRate}\cdot${spot('gradientW5')} = \spot{newW5}`,
      String.raw`w_1 &\leftarrow ${spot('w1')}-\spot{learningRate}\cdot${spot('gradientW1')} = \spot{newW1}`,
    ),
    ruleOnly: aligned(chain('w', String.raw`\mathit{out}`, String.raw`\mathit{net}`)),
  },
  variant: ({ params, result }) => (result.hidesFocus ? 'ruleOnly' : params.focus),
  spots: ({ params, result }) => ({
    w1: result.oldWeights[0]!,
    w2: result.oldWeights[1]!,
    b1: result.oldBiases[0]!,
    w5: result.oldWeights[4]!,
    w6: result.oldWeights[5]!,
    b2: result.oldBiases[2]!,
    netH1: result.nets[0]!,
    outH1: result.outs[0]!,
    outH2: result.outs[1]!,
    netO1: result.nets[2]!,
    outO1: result.outs[2]!,
    errorO1: result.lossOfOutputs[0]!,
    errorO2: result.lossOfOutputs[1]!,
    error: result.errorBefore,
    outputDerivative: result.outDerivatives[2]!,
    outputSlope: result.slopes[2]!,
    deltaO1: result.deltas[2]!,
    // Nothing comes back along a path that is cut.
    deltaO2: params.cutSecondOutput ? 0 : result.deltas[3]!,
    backW5: result.backWeights[0]!,
    backW7: result.backWeights[1]!,
    hiddenDerivative: result.outDerivatives[0]!,
    hiddenSlope: result.slopes[0]!,
    gradientW5: result.gradients[4]!,
    gradientW1: result.gradients[0]!,
    newW5: result.newWeights[4]!,
    newW1: result.newWeights[0]!,
  }),
  digits: 5,
};

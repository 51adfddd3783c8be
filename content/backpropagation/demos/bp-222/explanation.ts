// The formula that is being explained, with the numbers of this update, or without them while the hand check asks for one.

import type { ParamsOf, ResultOf } from '../../../../src/demo/define-demo';
import type { EquationView } from '../../../../src/demo/views';
import type { model } from './model';

const out = (unit: string) => String.raw`\mathit{out}_{${unit}}`;
const net = (unit: string) => String.raw`\mathit{net}_{${unit}}`;
const by = (of: string, variable: string) => String.raw`\frac{\partial ${of}}{\partial ${variable}}`;
const aligned = (...lines: string[]) =>
  String.raw`\begin{aligned}${lines.join(String.raw`\\[4pt]`)}\end{aligned}`;
const spot = (name: string) => String.raw`(\spot{${name}})`;

const forwardLines = {
  netH1: `${net('h1')} &= w_1i_1+w_2i_2+b_1`,
  outH1: String.raw`${out('h1')} &= \frac{1}{1+e^{-\mathit{net}_{h1}}}`,
  netO1: String.raw`${net('o1')} &= w_5\,${out('h1')}+w_6\,${out('h2')}+b_2`,
  outO1: String.raw`${out('o1')} &= \frac{1}{1+e^{-\mathit{net}_{o1}}}`,
  error: 'E &= E_{o1}+E_{o2}',
};
const chainForW5 = String.raw`${by('E', 'w_5')} &= ${by('E', out('o1'))}\cdot${by(out('o1'), net('o1'))}\cdot${by(net('o1'), 'w_5')}`;
const chainForW1 = (first: string, second: string) =>
  String.raw`${by('E', 'w_1')} &= \bigl(${first}${second}\bigr)\cdot ${out('h1')}(1-${out('h1')})\cdot i_1`;
const updateRule = String.raw`w &\leftarrow w-\eta\,${by('E', 'w')}`;

/** The forward pass as far as $o_1$, and the error. */
const forwardTex = aligned(
  forwardLines.netH1,
  String.raw`&= ${spot('w1')}${spot('i1')}+${spot('w2')}${spot('i2')}+${spot('b1')} = \spot{netH1}`,
  String.raw`${forwardLines.outH1} = \spot{outH1}`,
  forwardLines.netO1,
  String.raw`&= ${spot('w5')}${spot('outH1')}+${spot('w6')}${spot('outH2')}+${spot('b2')} = \spot{netO1}`,
  String.raw`${forwardLines.outO1} = \spot{outO1}`,
  String.raw`${forwardLines.error} = \spot{errorO1}+\spot{errorO2} = \spot{error}`,
);

/** The three factors of the derivative by $w_5$; the first one depends on the loss. */
const threeFactorsTex = (outputDerivative: string) =>
  aligned(
    chainForW5,
    String.raw`&= ${outputDerivative}\cdot ${out('o1')}(1-${out('o1')})\cdot ${out('h1')}`,
    String.raw`&= ${spot('outputDerivative')}${spot('outputSlope')}${spot('outH1')} = \spot{gradientW5}`,
  );

/** The paths to $w_1$ added up; `prime` marks the weights that are updated too early. */
const pathsTex = (prime: string, cut: boolean) => {
  const first = String.raw`\delta_{o1}w_5${prime}`;
  const second = cut ? '' : String.raw`+\delta_{o2}w_7${prime}`;
  const numbers = `${spot('deltaO1')}${spot('backW5')}${cut ? '' : `+${spot('deltaO2')}${spot('backW7')}`}`;
  return aligned(
    chainForW1(first, second),
    String.raw`&= \bigl[${numbers}\bigr]${spot('hiddenSlope')}${spot('i1')}`,
    String.raw`&= ${spot('hiddenDerivative')}${spot('hiddenSlope')}${spot('i1')} = \spot{gradientW1}`,
  );
};

/** The update of one weight of each layer. */
const updateTex = aligned(
  updateRule,
  String.raw`w_5 &\leftarrow ${spot('w5')}-\spot{learningRate}\cdot${spot('gradientW5')} = \spot{newW5}`,
  String.raw`w_1 &\leftarrow ${spot('w1')}-\spot{learningRate}\cdot${spot('gradientW1')} = \spot{newW1}`,
);

/** The formulas without the numbers, for as long as one of these is asked for. */
const symbolsTex = {
  forward: aligned(...Object.values(forwardLines)),
  w5: aligned(chainForW5),
  w1: aligned(chainForW1(String.raw`\delta_{o1}w_5`, String.raw`+\delta_{o2}w_7`)),
  update: aligned(updateRule),
};

/** The formula in its variants. */
export const explanation: EquationView<ParamsOf<typeof model>, ResultOf<typeof model>> = {
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
  spots: ({ result }) => ({
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
    deltaO2: result.deltas[3]!,
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

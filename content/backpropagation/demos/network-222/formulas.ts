// What the equation view of the 2-2-2 network writes out, with spots for the live numbers.

/** The output of a unit. */
export const out = (unit: string) => String.raw`\mathit{out}_{${unit}}`;
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
export const forwardTex = aligned(
  forwardLines.netH1,
  String.raw`&= ${spot('w1')}${spot('i1')}+${spot('w2')}${spot('i2')}+${spot('b1')} = \spot{netH1}`,
  String.raw`${forwardLines.outH1} = \spot{outH1}`,
  forwardLines.netO1,
  String.raw`&= ${spot('w5')}${spot('outH1')}+${spot('w6')}${spot('outH2')}+${spot('b2')} = \spot{netO1}`,
  String.raw`${forwardLines.outO1} = \spot{outO1}`,
  String.raw`${forwardLines.error} = \spot{errorO1}+\spot{errorO2} = \spot{error}`,
);

/** The three factors of the derivative by $w_5$; the first one depends on the loss. */
export const threeFactorsTex = (outputDerivative: string) =>
  aligned(
    chainForW5,
    String.raw`&= ${outputDerivative}\cdot ${out('o1')}(1-${out('o1')})\cdot ${out('h1')}`,
    String.raw`&= ${spot('outputDerivative')}${spot('outputSlope')}${spot('outH1')} = \spot{gradientW5}`,
  );

/** The paths to $w_1$ added up; `prime` marks the weights that are updated too early. */
export const pathsTex = (prime: string, cut: boolean) => {
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
export const updateTex = aligned(
  updateRule,
  String.raw`w_5 &\leftarrow ${spot('w5')}-\spot{learningRate}\cdot${spot('gradientW5')} = \spot{newW5}`,
  String.raw`w_1 &\leftarrow ${spot('w1')}-\spot{learningRate}\cdot${spot('gradientW1')} = \spot{newW1}`,
);

/** The formulas without the numbers, for as long as one of these is asked for. */
export const symbolsTex = {
  forward: aligned(...Object.values(forwardLines)),
  w5: aligned(chainForW5),
  w1: aligned(chainForW1(String.raw`\delta_{o1}w_5`, String.raw`+\delta_{o2}w_7`)),
  update: aligned(updateRule),
};

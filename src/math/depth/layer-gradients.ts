import { MathError } from '../errors';
import { backward, passBack } from '../network/backward';
import { type DeepNetwork, layerGradientNorms } from '../network/deep-network';
import { forward } from '../network/forward';
import { outputDerivatives } from '../network/loss-gradient';
import { unflatten } from '../network/network';
import { createWorkspace } from '../network/workspace';
import { singularValues } from '../singular-values';
import { rootMeanSquare } from '../statistics';

/** How a gradient fares on its way back through a network; entry $l-1$ of a list belongs to layer $l=1,…,L$. */
export interface LayerGradients {
  /** $\|\partial E/\partial W_l\|_F$ */
  weightNorms: number[];
  /** $\|\partial E/\partial a_l\|$ for $l=0$ (the input) to $L$: one entry more. */
  activationNorms: number[];
  /** What layer $l$ multiplies this norm by on the way back; `null` where nothing arrives at it. */
  factors: (number | null)[];
  /** The largest singular value of the Jacobian $J_l=\mathrm{diag}(\phi'(z_l))\,W_l$: no factor is larger. */
  largestFactors: number[];
  /** $\|J_l\|_F/\sqrt n$, the root mean square of its singular values: the factor for a typical direction. */
  typicalFactors: number[];
}

/**
 * The gradients of $E=\frac12\sum(a_L-t)^2$ in a deep network, layer by layer, and the factors that shrink or stretch them.
 *
 * @throws MathError unless there is one target per output
 * @example layerGradients(createDeepNetwork({ activation: 'identity', gain: 1, depth: 1, width: 1, seed: 1 }), [0]).activationNorms.length
 * // 2
 */
export function layerGradients({ network, input }: DeepNetwork, targets: readonly number[]): LayerGradients {
  const { layers, sizes } = network;
  if (targets.length !== sizes.at(-1)) {
    throw new MathError(`layerGradients needs ${sizes.at(-1)} targets, not ${targets.length}`);
  }
  const workspace = createWorkspace(network, 1);
  const start = Float64Array.from(input);
  const wanted = Float64Array.from(targets);
  forward(network, workspace, start, 1);
  backward(network, workspace, start, wanted, 1, 0, 'halfSum');

  const depth = layers.length;
  const atOutput = new Float64Array(targets.length);
  outputDerivatives(
    'halfSum',
    workspace.nets[depth - 1]!,
    workspace.outs[depth - 1]!,
    wanted,
    targets.length,
    1,
    0,
    atOutput,
  );
  const activationNorms = layers.map(({ inputs }, l) => {
    const derivatives = new Float64Array(inputs);
    passBack(network, workspace, l, derivatives, 1, 0, -1);
    return Math.hypot(...derivatives);
  });
  activationNorms.push(Math.hypot(...atOutput));

  const jacobians = unflatten(network, network.parameters).weights.map((matrix, l) =>
    matrix.map((row, to) => {
      const derivative = layers[l]!.activation.derivative(workspace.nets[l]![to]!);
      return row.map((weight) => derivative * weight);
    }),
  );
  return {
    weightNorms: layerGradientNorms(network, workspace.gradient),
    activationNorms,
    factors: layers.map((_, l) =>
      activationNorms[l + 1]! > 0 ? activationNorms[l]! / activationNorms[l + 1]! : null,
    ),
    largestFactors: jacobians.map((jacobian) => singularValues(jacobian)[0]!),
    // n entries on average per column: the mean of all squares, times n.
    typicalFactors: jacobians.map((jacobian) => Math.sqrt(jacobian.length) * rootMeanSquare(jacobian.flat())),
  };
}

/**
 * By what each layer multiplies the mean square of $\partial E/\partial a$ on its way back when batch normalization stands
 * before every ReLU of a plain network, at initialization, in the limit of wide layers and large batches:
 * $\frac{1/2}{1/2-1/(2\pi)}=\frac\pi{\pi-1}$. ReLU lets one half through; normalizing divides by the variance of its outputs,
 * $\frac12-\frac1{2\pi}$ for standard normal net inputs. The scale of the weights cancels.
 *
 * Source: G. Yang, J. Pennington, V. Rao, J. Sohl-Dickstein, S. Schoenholz, "A mean field theory of batch normalization" (ICLR 2019).
 *
 * @example normalizedReluGrowth() // 1.46694
 */
export function normalizedReluGrowth(): number {
  return Math.PI / (Math.PI - 1);
}

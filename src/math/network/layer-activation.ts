import { sigmoid, sigmoidDerivative, tanhDerivative } from '../activations/sigmoidal';
import { tanh } from '../portable/tanh';
import type { Layer } from './network';

/**
 * `outs[k] = f(nets[k])` for the first `count` numbers. The common functions have their own loops, because a call
 * through the activation object cannot be inlined and would halve the speed of small networks.
 *
 * @example const outs = new Float64Array(2); applyActivation(create222().layers[0], Float64Array.of(0, Math.log(3)), outs,
 * 2); outs // [0.5, 0.75]
 */
export function applyActivation(layer: Layer, nets: Float64Array, outs: Float64Array, count: number): void {
  switch (layer.activationName) {
    case 'identity':
      for (let k = 0; k < count; k++) outs[k] = nets[k]!;
      break;
    case 'sigmoid':
      for (let k = 0; k < count; k++) outs[k] = sigmoid(nets[k]!);
      break;
    case 'tanh':
      for (let k = 0; k < count; k++) outs[k] = tanh(nets[k]!);
      break;
    case 'relu':
      // Written so that NaN stays visible.
      for (let k = 0; k < count; k++) outs[k] = nets[k]! < 0 ? 0 : nets[k]!;
      break;
    default: {
      const { activation } = layer;
      for (let k = 0; k < count; k++) outs[k] = activation.value(nets[k]!);
    }
  }
}

/** Where $1-a$ or $1-a^2$ is smaller, the subtraction has left fewer than eleven digits of it. */
const saturated = 1e-5;

/**
 * `values[k] *= f'(nets[k])`, where the derivative of sigmoid and tanh comes from the output that is already there,
 * $\sigma'=a(1-a)$ and $\tanh'=1-a^2$, unless it is so near its bound that the subtraction would cancel. (A product in each branch: with
 * one product of a conditional factor training is a tenth slower.)
 *
 * @example const values = Float64Array.of(1, 4); multiplyByDerivative(create222().layers[0], Float64Array.of(0, 0),
 * Float64Array.of(0.5, 0.5), values, 2); values // [0.25, 1]
 */
export function multiplyByDerivative(
  layer: Layer,
  nets: Float64Array,
  outs: Float64Array,
  values: Float64Array,
  count: number,
): void {
  switch (layer.activationName) {
    case 'identity':
      break;
    case 'sigmoid':
      for (let k = 0; k < count; k++) {
        const rest = 1 - outs[k]!;
        if (rest < saturated) values[k] = values[k]! * sigmoidDerivative(nets[k]!);
        else values[k] = values[k]! * outs[k]! * rest;
      }
      break;
    case 'tanh':
      for (let k = 0; k < count; k++) {
        const slope = 1 - outs[k]! * outs[k]!;
        if (slope < saturated) values[k] = values[k]! * tanhDerivative(nets[k]!);
        else values[k] = values[k]! * slope;
      }
      break;
    case 'relu':
      for (let k = 0; k < count; k++) if (!(nets[k]! > 0)) values[k] = 0;
      break;
    default: {
      const { activation } = layer;
      for (let k = 0; k < count; k++) values[k] = values[k]! * activation.derivative(nets[k]!);
    }
  }
}

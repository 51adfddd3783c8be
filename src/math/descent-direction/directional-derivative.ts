import { requireFinite } from '../checks';
import { MathError } from '../errors';
import { zeroIfNoise } from '../rounding';
import { unitVector, type VectorNorm, vectorNorm } from '../scaling/unit-vector';

/**
 * The vector of the plane that points at an angle, in degrees from the first axis, and has size 1 in a norm. Throws unless
 * the angle is finite.
 *
 * @example unitAtAngle('max', 225) // [-1, -1]
 */
export function unitAtAngle(norm: VectorNorm, degrees: number): number[] {
  requireFinite('unitAtAngle', 'angle', degrees);
  const angle = (degrees * Math.PI) / 180;
  // At a right angle the cosine is 0, not 6e-17.
  const [x, y] = [zeroIfNoise(Math.cos(angle), 1), zeroIfNoise(Math.sin(angle), 1)];
  return unitVector([x, y], norm);
}

/**
 * The angle of a vector of the plane in degrees, from 0 up to but not including 360; null for the zero vector.
 *
 * @example angleOf([0, -2]) // 270
 */
export function angleOf([x = NaN, y = NaN]: readonly number[]): number | null {
  if (x === 0 && y === 0) return null;
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees + 0;
}

/**
 * The directional derivative $D_vf=\nabla f^\top v$ of a differentiable function, the rate at which it changes along $v$; for a
 * unit vector of the Euclidean norm it is $\lVert\nabla f\rVert\cos\varphi$. What is left of terms that cancel by rounding is 0.
 * Throws if the lists differ in length.
 *
 * @example directionalDerivative([2, 6], [0.6, 0.8]) // 6
 */
export function directionalDerivative(gradient: readonly number[], direction: readonly number[]): number {
  if (gradient.length !== direction.length) {
    throw new MathError('directionalDerivative needs gradient and direction of one length');
  }
  const terms = gradient.map((value, i) => value * direction[i]!);
  return zeroIfNoise(
    terms.reduce((sum, term) => sum + term, 0),
    vectorNorm(gradient, 'l2') * vectorNorm(direction, 'l2'),
  );
}

import { MathError } from './errors';

/**
 * Throws unless `value` is a whole number of at least `least`. `what` says what is counted.
 *
 * @example requireWhole('descend', 'steps', 2.5) // throws MathError
 */
export function requireWhole(caller: string, what: string, value: number, least = 0): void {
  if (!Number.isInteger(value) || value < least) {
    throw new MathError(`${caller} needs a whole number of ${what}, at least ${least}, not ${value}`);
  }
}

/**
 * Throws unless `value` is a number that is neither infinite nor NaN. `what` names it.
 *
 * @example requireFinite('leakyActivation', 'slope', NaN) // throws MathError
 */
export function requireFinite(caller: string, what: string, value: number): void {
  if (!Number.isFinite(value)) throw new MathError(`${caller} needs a finite ${what}, not ${value}`);
}

/**
 * Throws unless `value` is a finite number of at least 0. `what` names it.
 *
 * @example requireNotNegative('createTrainer', 'learning rate', -1) // throws MathError
 */
export function requireNotNegative(caller: string, what: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) {
    throw new MathError(`${caller} needs a finite ${what} of at least 0, not ${value}`);
  }
}

/**
 * Throws unless `value` is a finite number above 0. `what` names it.
 *
 * @example requirePositive('softplus', 'beta', 0) // throws MathError
 */
export function requirePositive(caller: string, what: string, value: number): void {
  if (!(value > 0 && value < Infinity)) {
    throw new MathError(`${caller} needs a finite ${what} above 0, not ${value}`);
  }
}

/**
 * Throws unless `value` lies from 0 to 1, both included, as a probability does. `what` names it.
 *
 * @example requireShare('drawMasks', 'keep probability', 1.1) // throws MathError
 */
export function requireShare(caller: string, what: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new MathError(`${caller} needs a ${what} from 0 to 1, not ${value}`);
}

/**
 * Throws unless `value` lies between 0 and 1, both left out. `what` names it.
 *
 * @example requireProperShare('logit', 'probability', 0) // throws MathError
 */
export function requireProperShare(caller: string, what: string, value: number): void {
  if (!(value > 0 && value < 1))
    throw new MathError(`${caller} needs a ${what} between 0 and 1, both left out, not ${value}`);
}

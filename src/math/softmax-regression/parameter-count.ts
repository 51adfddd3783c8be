import { requireWhole } from '../checks';

/** How many parameters a softmax regression has. */
export interface ParameterCount {
  /** $K(d+1)$: a weight vector and a bias for every class. */
  total: number;
  /** $(K-1)(d+1)$: how many are left when one class is fixed at 0, which loses no model. */
  effective: number;
  /** $d+1$: a vector and a number that can be added to all classes alike. */
  redundant: number;
}

/**
 * Counts the weights and biases of softmax regression with $d$ features and $K$ classes.
 *
 * @throws MathError for fewer than one feature or two classes
 * @example softmaxParameterCount(4, 3) // { total: 15, effective: 10, redundant: 5 }
 */
export function softmaxParameterCount(features: number, classes: number): ParameterCount {
  requireWhole('softmaxParameterCount', 'features', features, 1);
  requireWhole('softmaxParameterCount', 'classes', classes, 2);
  const redundant = features + 1;
  return { total: classes * redundant, effective: (classes - 1) * redundant, redundant };
}

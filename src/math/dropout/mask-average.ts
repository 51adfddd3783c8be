import { softplus } from '../activations/exponential';
import { sigmoid } from '../activations/sigmoidal';
import { MathError } from '../errors';
import { requireSomeKept } from './keep-probability';
import { everyMask, type Mask, maskProbability } from './mask';

/** The activation of the unit behind the masked inputs. */
export type MaskedUnit = 'logistic' | 'relu';

/** A unit whose inputs are dropped with inverted scaling. */
export interface MaskedInputs {
  readonly weights: readonly number[];
  readonly inputs: readonly number[];
  readonly bias: number;
  readonly keep: number;
  readonly unit: MaskedUnit;
}

/** What one mask makes of the unit. */
export interface SubModel {
  readonly mask: Mask;
  readonly probability: number;
  /** $z_m=\sum_jw_jx_jm_j/q+b$. */
  readonly netInput: number;
  readonly output: number;
}

/** All sub-models and what their averages are. */
export interface MaskAverage {
  readonly subModels: readonly SubModel[];
  /** $\sum_mP(m)z_m$, which is `maskFreeNetInput` but for rounding. */
  readonly meanNetInput: number;
  /** $\sum_mP(m)f(z_m)$. */
  readonly arithmetic: number;
  /** For a logistic unit $G/(G+G')$, with the weighted geometric means $G$ of $y_m$ and $G'$ of $1-y_m$; `null` for other units. */
  readonly geometric: number | null;
  /** $\sum_jw_jx_j+b$, the net input without a mask. */
  readonly maskFreeNetInput: number;
  /** $f(\sum_jw_jx_j+b)$: the one pass of evaluation. */
  readonly maskFree: number;
}

/**
 * All $2^n$ sub-models of a unit with $n$ masked inputs, their arithmetic and (for a logistic unit) their normalized geometric mean, and the
 * pass without a mask. Since $\ln y-\ln(1-y)=z$ for a logistic unit, the normalized geometric mean is $\sigma(E[z])$, which is the
 * mask-free output exactly; here it is computed from the outputs.
 *
 * Source: P. Baldi, P. Sadowski, "Understanding Dropout" (2013).
 *
 * @throws MathError unless there is one input for each weight and $0<q\le1$
 * @example averageOverMasks({ weights: [2], inputs: [1], bias: 0, keep: 0.5, unit: 'relu' }).arithmetic // 2
 */
export function averageOverMasks({ weights, inputs, bias, keep, unit }: MaskedInputs): MaskAverage {
  if (weights.length !== inputs.length)
    throw new MathError('averageOverMasks needs one input for each weight');
  requireSomeKept('averageOverMasks', keep);
  const activate = (z: number) => (unit === 'logistic' ? sigmoid(z) : Math.max(0, z));
  const subModels = everyMask(weights.length).map((mask): SubModel => {
    const netInput = mask.reduce(
      (sum: number, kept, j) => sum + (kept * weights[j]! * inputs[j]!) / keep,
      bias,
    );
    return { mask, probability: maskProbability(mask, keep), netInput, output: activate(netInput) };
  });
  const average = (value: (model: SubModel) => number) =>
    subModels.reduce((sum, model) => sum + model.probability * value(model), 0);
  // ln σ(z) = −softplus(−z)
  const logOdds =
    average(({ netInput }) => softplus(netInput)) - average(({ netInput }) => softplus(-netInput));
  const maskFreeNetInput = weights.reduce((sum, weight, j) => sum + weight * inputs[j]!, bias);
  return {
    subModels,
    meanNetInput: average(({ netInput }) => netInput),
    arithmetic: average(({ output }) => output),
    geometric: unit === 'logistic' ? sigmoid(logOdds) : null,
    maskFreeNetInput,
    maskFree: activate(maskFreeNetInput),
  };
}

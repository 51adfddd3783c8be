import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FormatName } from '../../../src/math/floating-point/binary-format';
import type { SoftmaxMethod } from '../../../src/math/floating-point/softmax-trace';
import type { VarianceForm } from '../../../src/math/floating-point/variance-forms';

/** A number, or "Infinity", "-Infinity", "NaN". */
type Written = number | string;

/** What NumPy 1.24 gives in half, single and double precision, operation by operation. */
interface NumpyValues {
  readonly rounding: readonly {
    readonly value: Written;
    readonly float16: Written;
    readonly float32: Written;
  }[];
  readonly softmax: readonly {
    readonly logits: readonly number[];
    readonly method: SoftmaxMethod;
    readonly format: FormatName;
    readonly probabilities: readonly Written[];
    readonly logProbabilities: readonly Written[];
  }[];
  readonly crossEntropy: readonly {
    readonly logit: number;
    readonly label: number;
    readonly format: FormatName;
    readonly loss: Written;
  }[];
  readonly variance: readonly {
    readonly offset: number;
    readonly form: VarianceForm;
    readonly format: FormatName;
    readonly variance: Written;
  }[];
}

export const numpy = JSON.parse(
  readFileSync(fileURLToPath(new URL('./numpy.json', import.meta.url)), 'utf8'),
) as NumpyValues;

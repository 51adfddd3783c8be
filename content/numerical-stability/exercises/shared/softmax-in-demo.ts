import type { DemoState } from '../../../../src/exercise/mistake';
import type { FormatName } from '../../../../src/math/floating-point/binary-format';
import type { SoftmaxMethod } from '../../../../src/math/floating-point/softmax-trace';

/** The demo of the softmax with these logits. */
export function softmaxOf(
  logits: readonly number[],
  method: SoftmaxMethod,
  format: FormatName = 'float64',
): DemoState {
  return { demo: 'softmax-overflow', set: { logits, method, format } };
}

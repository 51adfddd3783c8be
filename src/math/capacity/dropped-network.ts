import { MathError } from '../errors';
import { networkParameters } from './layer-parameters';

/**
 * The parameters of a fully connected network that one sampled sub-network of dropout uses, on average: every hidden unit is kept with
 * probability $q=1-p$, independently; input and output are not dropped. A weight is in use if both its ends are kept, a bias if its unit
 * is. The model's own parameters are the same for every $p$.
 *
 * @throws MathError unless $0\le p<1$ and there are two sizes or more
 * @example parametersInUse([784, 256, 10], 0.5) // 101770
 */
export function parametersInUse(sizes: readonly number[], dropoutRate: number): number {
  if (!(dropoutRate >= 0 && dropoutRate < 1)) {
    throw new MathError(`parametersInUse needs a dropout rate from 0 to below 1, not ${dropoutRate}`);
  }
  const last = sizes.length - 1;
  const kept = (l: number): number => (l === 0 || l === last ? 1 : 1 - dropoutRate);
  return networkParameters(sizes).reduce((sum, parameters, l) => {
    const biases = sizes[l + 1]!;
    return sum + kept(l + 1) * (kept(l) * (parameters - biases) + biases);
  }, 0);
}

import { MathError } from '../errors';

/**
 * The self-information of an outcome with probability $p$, $-\ln p$, in nats: 0 for a certain one, infinite for an impossible one. It is
 * up to its unit the only decreasing function that adds up over independent outcomes, whose probabilities are multiplied.
 *
 * @throws MathError unless $p$ is a probability
 * @example selfInformation(0.5) // 0.693147
 */
export function selfInformation(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new MathError(`selfInformation needs a probability between 0 and 1, not ${probability}`);
  }
  // 0 and not −0 for a certain outcome.
  return probability === 1 ? 0 : -Math.log(probability);
}

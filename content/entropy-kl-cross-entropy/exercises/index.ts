import { exercise as claimsAboutDivergence } from './claims-about-divergence';
import { exercise as codeForAnotherSource } from './code-for-another-source';
import { exercise as crossEntropyOfThree } from './cross-entropy-of-three';
import { exercise as divergenceOfGaussians } from './divergence-of-gaussians';
import { exercise as divergenceOfTwoCoins } from './divergence-of-two-coins';
import { exercise as divergenceOfTwoSpreads } from './divergence-of-two-spreads';
import { exercise as entropyOfACoin } from './entropy-of-a-coin';
import { exercise as entropyOfThree } from './entropy-of-three';
import { exercise as floorOfSoftLabels } from './floor-of-soft-labels';
import { exercise as informationOfAnOutcome } from './information-of-an-outcome';
import { exercise as isItADistance } from './is-it-a-distance';
import { exercise as largestEntropy } from './largest-entropy';
import { exercise as natsToBits } from './nats-to-bits';
import { exercise as oneHotLabel } from './one-hot-label';
import { exercise as proveGibbs } from './prove-gibbs';
import { exercise as rightAboutCrossEntropy } from './right-about-cross-entropy';
import { exercise as whyCrossEntropy } from './why-cross-entropy';

/** The exercises on entropy. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'entropy-of-three': entropyOfThree,
  'cross-entropy-of-three': crossEntropyOfThree,
  'claims-about-divergence': claimsAboutDivergence,
  'one-hot-label': oneHotLabel,
  'why-cross-entropy': whyCrossEntropy,
  'nats-to-bits': natsToBits,
  'information-of-an-outcome': informationOfAnOutcome,
  'code-for-another-source': codeForAnotherSource,
  'divergence-of-gaussians': divergenceOfGaussians,
  'floor-of-soft-labels': floorOfSoftLabels,
  'largest-entropy': largestEntropy,
  'right-about-cross-entropy': rightAboutCrossEntropy,
  'prove-gibbs': proveGibbs,
  'is-it-a-distance': isItADistance,
  'divergence-of-two-coins': divergenceOfTwoCoins,
  'entropy-of-a-coin': entropyOfACoin,
  'divergence-of-two-spreads': divergenceOfTwoSpreads,
};

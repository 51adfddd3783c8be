import { exercise as batchForTheFloor } from './batch-for-the-floor';
import { exercise as claimsAboutSgd } from './claims-about-sgd';
import { exercise as doublingTheBatch } from './doubling-the-batch';
import { exercise as epochByNumbers } from './epoch-by-numbers';
import { exercise as expectedPlace } from './expected-place';
import { exercise as floorDerivation } from './floor-derivation';
import { exercise as floorOfTheLoss } from './floor-of-the-loss';
import { exercise as iterationsInTraining } from './iterations-in-training';
import { exercise as memoryOfTraining } from './memory-of-training';
import { exercise as noiseAndBatch } from './noise-and-batch';
import { exercise as noiseWithoutReplacement } from './noise-without-replacement';
import { exercise as oneEpochByHand } from './one-epoch-by-hand';
import { exercise as oneNoisyStep } from './one-noisy-step';
import { exercise as stationaryVariance } from './stationary-variance';
import { exercise as stepSizeConditions } from './step-size-conditions';
import { exercise as threeVariants } from './three-variants';
import { exercise as twoWorkersLimit } from './two-workers-limit';

export const exercises = {
  'iterations-in-training': iterationsInTraining,
  'noise-and-batch': noiseAndBatch,
  'claims-about-sgd': claimsAboutSgd,
  'stationary-variance': stationaryVariance,
  'doubling-the-batch': doublingTheBatch,
  'step-size-conditions': stepSizeConditions,
  'three-variants': threeVariants,
  'epoch-by-numbers': epochByNumbers,
  'one-epoch-by-hand': oneEpochByHand,
  'noise-without-replacement': noiseWithoutReplacement,
  'floor-derivation': floorDerivation,
  'batch-for-the-floor': batchForTheFloor,
  'memory-of-training': memoryOfTraining,
  'two-workers-limit': twoWorkersLimit,
  'expected-place': expectedPlace,
  'one-noisy-step': oneNoisyStep,
  'floor-of-the-loss': floorOfTheLoss,
};

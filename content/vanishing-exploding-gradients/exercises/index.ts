import { exercise as boundForSigmoidLayers } from './bound-for-sigmoid-layers';
import { exercise as claimsAboutCauses } from './claims-about-causes';
import { exercise as claimsAboutTheRate } from './claims-about-the-rate';
import { exercise as clipByHand } from './clip-by-hand';
import { exercise as clippedComponent } from './clipped-component';
import { exercise as cureForExplosion } from './cure-for-explosion';
import { exercise as fourLayers } from './four-layers';
import { exercise as gradientOfASigmoidChain } from './gradient-of-a-sigmoid-chain';
import { exercise as growthWithBatchNorm } from './growth-with-batch-norm';
import { exercise as largerRateInWords } from './larger-rate-in-words';
import { exercise as moveOfTheLastLayer } from './move-of-the-last-layer';
import { exercise as rateForTheFirstLayer } from './rate-for-the-first-layer';
import { exercise as remediesInWords } from './remedies-in-words';
import { exercise as residualChain } from './residual-chain';
import { exercise as turnedByValue } from './turned-by-value';
import { exercise as whatKeepsGradientsAlive } from './what-keeps-gradients-alive';
import { exercise as whichRegime } from './which-regime';

/** The exercises on vanishing and exploding gradients. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'bound-for-sigmoid-layers': boundForSigmoidLayers,
  'larger-rate-in-words': largerRateInWords,
  'claims-about-the-rate': claimsAboutTheRate,
  'clip-by-hand': clipByHand,
  'what-keeps-gradients-alive': whatKeepsGradientsAlive,
  'rate-for-the-first-layer': rateForTheFirstLayer,
  'four-layers': fourLayers,
  'which-regime': whichRegime,
  'residual-chain': residualChain,
  'move-of-the-last-layer': moveOfTheLastLayer,
  'cure-for-explosion': cureForExplosion,
  'turned-by-value': turnedByValue,
  'claims-about-causes': claimsAboutCauses,
  'remedies-in-words': remediesInWords,
  'growth-with-batch-norm': growthWithBatchNorm,
  'gradient-of-a-sigmoid-chain': gradientOfASigmoidChain,
  'clipped-component': clippedComponent,
};

import { exercise as bottleneckWeights } from './bottleneck-weights';
import { exercise as claimsAboutConvolution } from './claims-about-convolution';
import { exercise as denseAndConvolution } from './dense-and-convolution';
import { exercise as denseAsConvolution } from './dense-as-convolution';
import { exercise as deriveOutputSize } from './derive-output-size';
import { exercise as drawbacksInWords } from './drawbacks-in-words';
import { exercise as gradientAtAnInput } from './gradient-at-an-input';
import { exercise as multiplications } from './multiplications';
import { exercise as oneByOneInWords } from './one-by-one-in-words';
import { exercise as outputSize } from './output-size';
import { exercise as paddingThatKeepsTheSize } from './padding-that-keeps-the-size';
import { exercise as permutedPixels } from './permuted-pixels';
import { exercise as pixelByHand } from './pixel-by-hand';
import { exercise as receptiveField } from './receptive-field';
import { exercise as receptiveFieldWithStrides } from './receptive-field-with-strides';
import { exercise as usesOfOneByOne } from './uses-of-one-by-one';
import { exercise as whatOneByOneCannot } from './what-one-by-one-cannot';
import { exercise as windowByHand } from './window-by-hand';

/** The exercises on convolution. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'output-size': outputSize,
  'window-by-hand': windowByHand,
  'receptive-field': receptiveField,
  'uses-of-one-by-one': usesOfOneByOne,
  'what-one-by-one-cannot': whatOneByOneCannot,
  'permuted-pixels': permutedPixels,
  'bottleneck-weights': bottleneckWeights,
  'dense-and-convolution': denseAndConvolution,
  'pixel-by-hand': pixelByHand,
  'dense-as-convolution': denseAsConvolution,
  multiplications: multiplications,
  'claims-about-convolution': claimsAboutConvolution,
  'derive-output-size': deriveOutputSize,
  'drawbacks-in-words': drawbacksInWords,
  'one-by-one-in-words': oneByOneInWords,
  'padding-that-keeps-the-size': paddingThatKeepsTheSize,
  'receptive-field-with-strides': receptiveFieldWithStrides,
  'gradient-at-an-input': gradientAtAnInput,
};

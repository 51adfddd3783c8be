type Values = Readonly<Record<string, number>>;

/** The parameters of a dense layer counted unit by unit: its weights one by one, then its bias. */
function countDense(inputs: number, units: number): number {
  let count = 0;
  for (let unit = 0; unit < units; unit++) {
    for (let input = 0; input < inputs; input++) count += 1;
    count += 1;
  }
  return count;
}

/** The parameters of a convolution counted output channel by output channel and row by row of the kernels. */
function countConvolution(kernelSize: number, inputChannels: number, outputChannels: number): number {
  let count = 0;
  for (let output = 0; output < outputChannels; output++) {
    for (let input = 0; input < inputChannels; input++) {
      for (let row = 0; row < kernelSize; row++) count += kernelSize;
    }
    count += 1;
  }
  return count;
}

/** Layers of size 3 put on top of each other until one output sees so many inputs. */
function layersUntil(field: number): number {
  let layers = 0;
  for (let seen = 1; seen < field; seen += 2) layers += 1;
  return layers;
}

/** The probability of at least one hit, from trial to trial: a hit before, or none and a hit now. */
function hitAfter(share: number, trials: number): number {
  let hit = 0;
  for (let trial = 0; trial < trials; trial++) hit += (1 - hit) * share;
  return hit;
}

/** Whether gradient descent on λx²/2 is nearer to 0 after a step than before. */
const approaches = (rate: number, curvature: number): boolean => Math.abs(1 - rate * curvature) < 1;

/** Every value of the exercises on hyper-parameters by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'dense-parameters': ({ input, hidden, output }) =>
    countDense(input!, hidden!) + countDense(hidden!, output!),
  'convolution-parameters': ({ kernelSize, inputChannels, outputChannels }) =>
    countConvolution(kernelSize!, inputChannels!, outputChannels!),
  'random-search-probability': ({ percent, trials }) => hitAfter(percent! / 100, trials!),
  // Halving the interval between a rate that converges and one that does not.
  'largest-stable-rate': ({ flat, middle, steep }) => {
    let [low, high] = [1e-6, 10];
    for (let halving = 0; halving < 60; halving++) {
      const rate = (low + high) / 2;
      if ([flat!, middle!, steep!].every((curvature) => approaches(rate, curvature))) low = rate;
      else high = rate;
    }
    return low;
  },
  'decay-after-steps': ({ learningRate, coefficient, steps }) => {
    let weight = 1;
    for (let step = 0; step < steps!; step++) weight -= learningRate! * 2 * coefficient! * weight;
    return weight;
  },
  'trials-needed': ({ percent, wanted }) => {
    let trials = 0;
    while (hitAfter(percent! / 100, trials) < wanted! / 100) trials += 1;
    return trials;
  },
  'stack-or-kernel.one': ({ kernelSize, channels }) => countConvolution(kernelSize!, channels!, channels!),
  'stack-or-kernel.layers': ({ kernelSize }) => layersUntil(kernelSize!),
  'stack-or-kernel.stack': ({ kernelSize, channels }) =>
    layersUntil(kernelSize!) * countConvolution(3, channels!, channels!),
};

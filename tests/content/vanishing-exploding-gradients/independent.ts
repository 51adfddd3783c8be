type Values = Readonly<Record<string, number>>;

/** The product of equal factors, one after the other. */
function repeated(factor: number, count: number): number {
  let product = 1;
  for (let i = 0; i < count; i++) product *= factor;
  return product;
}

/** The angle of a vector with the first axis, by the complex argument. */
const direction = (x: number, y: number) => Math.atan2(y, x);

/** Every value of the exercises on vanishing and exploding gradients by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  // Singular value by singular value, with the derivative of the sigmoid at 0 from its definition.
  'bound-for-sigmoid-layers': ({ norm, layers }) => {
    const half = 1 / (1 + Math.exp(-0));
    return repeated(norm! * half * (1 - half), layers!);
  },
  // The length of the clipped vector is the limit, and it is parallel.
  'clip-by-hand.norm': ({ first, second }) => Math.sqrt(first! * first! + second! * second!),
  'clip-by-hand.factor': ({ first, second, limit }) => limit! / Math.sqrt(first! ** 2 + second! ** 2),
  'clip-by-hand.clippedFirst': ({ first, second, limit }) => limit! * Math.cos(direction(first!, second!)),
  'clip-by-hand.clippedSecond': ({ first, second, limit }) => limit! * Math.sin(direction(first!, second!)),
  // The move per unit of the learning rate, inverted.
  'rate-for-the-first-layer': ({ weightNorm, gradient, percent }) => {
    const movePerRate = (gradient! * 1e-6) / weightNorm!;
    return percent! / 100 / movePerRate;
  },
  // Both steps written out with a learning rate.
  'move-of-the-last-layer': ({ ratio, percent }) => {
    const [firstGradient, norm] = [1e-5, 3];
    const learningRate = ((percent! / 100) * norm) / firstGradient;
    return (learningRate * ratio! * firstGradient) / norm;
  },
  // The binomial sum.
  'residual-chain': ({ weight, layers }) => {
    let [sum, term] = [0, 1];
    for (let k = 0; k <= layers!; k++) {
      sum += term;
      term *= ((layers! - k) / (k + 1)) * (weight! / 4);
    }
    return sum;
  },
  'turned-by-value': ({ large, small, limit }) =>
    ((direction(Math.min(large!, limit!), small!) - direction(large!, small!)) * 180) / Math.PI,
  // The moments of ReLU by a sum over the normal density.
  'growth-with-batch-norm': ({ layers }) => {
    let [mean, square] = [0, 0];
    const [step, count] = [1e-3, 12_000];
    for (let i = 0; i <= count; i++) {
      // Simpson's rule.
      const weight = i === 0 || i === count ? 1 / 3 : i % 2 === 1 ? 4 / 3 : 2 / 3;
      const z = i * step;
      const density = (weight * step * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
      mean += z * density;
      square += z * z * density;
    }
    return repeated(0.5 / (square - mean * mean), layers!);
  },
};

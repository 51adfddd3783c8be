import { rootOf } from '../exercises/other-paths';

type Values = Readonly<Record<string, number>>;

/** The plain sum of count terms. */
function sumOf(count: number, term: (index: number) => number): number {
  let sum = 0;
  for (let index = count - 1; index >= 0; index--) sum += term(index);
  return sum;
}

/** The average as its weighted sum, newest gradient last. */
function weighted(beta: number, ...gradients: readonly number[]): number {
  return gradients.reduce(
    (sum, gradient, index) => sum + (1 - beta) * beta ** (gradients.length - 1 - index) * gradient,
    0,
  );
}

/** Every value of the exercises on momentum by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  // The response to a single gradient 1, step by step.
  'weight-of-older': ({ beta, age }) => {
    let average = 1 - beta!;
    for (let step = 0; step < age!; step++) average = beta! * average;
    return average;
  },
  // The weights, added one by one.
  'share-of-window': ({ beta }) =>
    sumOf(Math.round(1 / (1 - beta!)), (older) => (1 - beta!) * beta! ** older),
  // Weights in the ratio β : 1.
  'corrected-second-average': ({ beta, first, second }) => (beta! * first! + second!) / (beta! + 1),
  // (√κ − 1)/(√κ + 1) is a hyperbolic tangent.
  'heavy-ball-rate': ({ conditionNumber }) => Math.tanh(Math.log(conditionNumber!) / 4),
  'after-gradients-stop': ({ beta, count, average }) => average! * Math.exp(count! * Math.log(beta!)),
  'average-by-hand.first': ({ beta, g1 }) => weighted(beta!, g1!),
  'average-by-hand.second': ({ beta, g1, g2 }) => weighted(beta!, g1!, g2!),
  'average-by-hand.third': ({ beta, g1, g2, g3 }) => weighted(beta!, g1!, g2!, g3!),
  'average-by-hand.total': ({ beta }) => weighted(beta!, 1, 1, 1),
  'average-by-hand.corrected': ({ beta, g1, g2, g3 }) =>
    (beta! * beta! * g1! + beta! * g2! + g3!) / (beta! * beta! + beta! + 1),
  // Where the weight meets one half.
  'half-life': ({ beta }) => rootOf((age) => beta! ** age - 0.5, 0, 1000),
  // The squared weights, added one by one.
  'noise-left': ({ beta, variance }) =>
    variance! * sumOf(5000, (older) => ((1 - beta!) * beta! ** older) ** 2),
  // Both forms walk under the same gradients; the ways must agree.
  'matching-learning-rate': ({ beta, learningRate }) => {
    let [velocity, average, wayOfSum, wayOfAverage] = [0, 0, 0, 0];
    for (const gradient of [1, -2, 5, 3, -1]) {
      velocity = beta! * velocity + gradient;
      average = beta! * average + (1 - beta!) * gradient;
      wayOfSum += learningRate! * velocity;
      wayOfAverage += average;
    }
    return wayOfSum / wayOfAverage;
  },
  // The walk itself.
  'way-on-a-slope': ({ beta, learningRate, gradient, count }) => {
    let [velocity, position] = [0, 0];
    for (let step = 0; step < count!; step++) {
      velocity = beta! * velocity + gradient!;
      position -= learningRate! * velocity;
    }
    return -position;
  },
  // The walk with the cut after very many steps.
  'step-after-a-cut': ({ beta, learningRate, gradient }) => {
    let velocity = 0;
    for (let step = 0; step < 2000; step++) velocity = beta! * velocity - learningRate! * gradient!;
    return -(beta! * velocity - (learningRate! / 10) * gradient!);
  },
  // The recursion under the alternating gradients.
  'alternating-gradients': ({ beta, gradient }) => {
    let velocity = 0;
    for (let step = 0; step < 2000; step++) {
      velocity = beta! * velocity + (step % 2 === 0 ? gradient! : -gradient!);
    }
    return Math.abs(velocity);
  },
  // The polynomial has the root −1 at the limit.
  'largest-learning-rate': ({ largest, beta }) =>
    rootOf((learningRate) => 1 + (1 + beta! - learningRate * largest!) + beta!, 0, 10),
};

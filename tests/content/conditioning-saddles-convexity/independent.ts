type Values = Readonly<Record<string, number>>;

/** The largest eigenvalue of a symmetric 2×2 matrix with equal diagonal entries, by power iteration from a general vector. */
function powerIteration(a: number, b: number): number {
  let [x, y] = [1, 0.3];
  let size = 1;
  for (let step = 0; step < 20_000; step++) {
    [x, y] = [a * x + b * y, b * x + a * y];
    size = Math.hypot(x, y);
    [x, y] = [x / size, y / size];
  }
  return size;
}

/** Every value of the exercises on conditioning, saddles and convexity by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  // The largest eigenvalue by power iteration, the other one from the determinant.
  'condition-number-of-hessian': ({ diagonal, off }) => {
    const largest = powerIteration(diagonal!, off!);
    return (largest * largest) / (diagonal! ** 2 - off! ** 2);
  },
  // The learning rate at which both ends shrink alike, by halving the interval.
  'best-rate': ({ smallest, largest }) => {
    let [low, high] = [0, 2 / largest!];
    for (let halving = 0; halving < 100; halving++) {
      const middle = (low + high) / 2;
      if (Math.abs(1 - middle * smallest!) > Math.abs(1 - middle * largest!)) low = middle;
      else high = middle;
    }
    return Math.abs(1 - low * smallest!);
  },
  // The walk itself.
  'escape-steps': ({ exponent, learningRate }) => {
    let y = Number(`1e-${exponent}`);
    let steps = 0;
    while (y < 1) {
      y += learningRate! * 2 * y;
      steps++;
    }
    return steps;
  },
  // The minimum of the parabola.
  'newton-step': ({ curvature, slope }) => -slope! / curvature!,
  // Central differences of both components.
  'jacobian-entry': ({ x, y }) => {
    const f = (u: number, v: number) => u * u * v;
    const g = (u: number, v: number) => 5 * u + Math.sin(v);
    const h = 1e-5;
    const inX = (F: typeof f) => (F(x! + h, y!) - F(x! - h, y!)) / (2 * h);
    const inY = (F: typeof f) => (F(x!, y! + h) - F(x!, y! - h)) / (2 * h);
    return inX(f) * inY(g) - inY(f) * inX(g);
  },
  'chord-or-graph.at': ({ left, right, mixing }) => right! + mixing! * (left! - right!),
  'chord-or-graph.graph': ({ left, right, mixing }) => {
    const at = right! + mixing! * (left! - right!);
    return at * at * at;
  },
  // The line through both points.
  'chord-or-graph.chord': ({ left, right, mixing }) => {
    const slope = left! * left! + left! * right! + right! * right!;
    return right! ** 3 + slope * mixing! * (left! - right!);
  },
};

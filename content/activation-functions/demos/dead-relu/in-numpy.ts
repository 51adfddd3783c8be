// What the lines of NumPy beside the unit give.

interface Settings {
  readonly slope: number;
  readonly learningRate: number;
  readonly weight: number;
  readonly bias: number;
  readonly steps: number;
}

const average = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

/** `w` and `b` after the loop, for the samples `x` and their targets `t`. */
export function inNumPy(
  { slope, learningRate, weight, bias, steps }: Settings,
  x: readonly number[],
  t: readonly number[],
): { w: number; b: number } {
  let [w, b] = [weight, bias];
  for (let step = 0; step < steps; step++) {
    const z = x.map((each) => w * each + b);
    const delta = z.map((each, k) => ((each > 0 ? each : slope * each) - t[k]!) * (each > 0 ? 1 : slope));
    const gradient = average(delta.map((each, k) => each * x[k]!));
    [w, b] = [w - learningRate * gradient, b - learningRate * average(delta)];
  }
  return { w, b };
}

// The lines of NumPy beside the unit, and what they give.

/** The lines, complete: they run as they stand. */
export const source =
  'x, t = np.array([1., 2, 3]), np.array([‹targets›])\nw, b = ‹weight›, ‹bias›\nfor step in range(‹steps›):\n    z = w * x + b\n    delta = (np.where(z > 0, z, ‹slope› * z) - t) * np.where(z > 0, 1, ‹slope›)\n    w, b = w - ‹learningRate› * (delta * x).mean(), b - ‹learningRate› * delta.mean()\nprint(w, b)   # ‹weightNow› ‹biasNow›';

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

type Values = Readonly<Record<string, number>>;

/** The integral of a function over an interval by Simpson's rule. */
function integral(f: (x: number) => number, from: number, to: number, pieces = 2000): number {
  const width = (to - from) / pieces;
  let sum = 0;
  for (let i = 0; i <= pieces; i++) {
    sum += (i === 0 || i === pieces ? 1 : i % 2 ? 4 : 2) * f(from + i * width);
  }
  return (sum * width) / 3;
}

const bell = (x: number): number => Math.exp((-x * x) / 2);
/** The area under the bell, measured and not remembered: √(2π). */
const area = integral(bell, -12, 12);

/** The squared distance by Cramer's rule. */
const distance = ({ a, b, c, x, y }: Values): number =>
  (b! * x! * x! - 2 * c! * x! * y! + a! * y! * y!) / (a! * b! - c! * c!);

/** Every value of the exercises on the Gaussian by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'density-at-a-point': ({ x, mean, deviation }) => bell((x! - mean!) / deviation!) / (area * deviation!),
  // Moments of the sum: E[S⁴] = k·E[X⁴] + 3k(k − 1)·E[X²]² for centred X, with E[X²] = 1/12, E[X⁴] = 1/80.
  'kurtosis-of-a-sum': ({ summands: k }) => (k! / 80 + (3 * k! * (k! - 1)) / 144) / (k! / 12) ** 2 - 3,
  // The integral of −p ln p.
  'entropy-of-a-gaussian': ({ deviation }) =>
    integral(
      (x) => {
        const p = bell(x / deviation!) / (area * deviation!);
        return -p * Math.log(p);
      },
      -12 * deviation!,
      12 * deviation!,
    ),
  // The mean of the numbers instead of their sum.
  'standardized-sum': ({ count, deviation, above }) => above! / count! / Math.sqrt(deviation! ** 2 / count!),
  // Rings of the plane.
  'within-an-ellipse': ({ radius }) => integral((r) => r * bell(r), 0, radius!),
  // The gamma distribution with shape k has the skewness 2/√k: counted up.
  'summands-needed': ({ target }) => {
    let k = 1;
    while (2 / Math.sqrt(k) > target! + 1e-9) k++;
    return k;
  },
  'density-in-the-plane.determinant': ({ a, b, c }) => a! * b! - c! * c!,
  'density-in-the-plane.distance': distance,
  // The density of x times that of y given x.
  'density-in-the-plane.density': ({ a, b, c, x, y }) => {
    const rest = b! - (c! * c!) / a!;
    const first = bell(x! / Math.sqrt(a!)) / (area * Math.sqrt(a!));
    return (first * bell((y! - (c! / a!) * x!) / Math.sqrt(rest))) / (area * Math.sqrt(rest));
  },
};

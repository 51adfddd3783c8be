type Values = Readonly<Record<string, number>>;

const rest = (first: number, second: number): number => 1 - first - second;

/** $-\ln\prod_kq_k^{p_k}$: the logarithm once, of a product, instead of a sum of logarithms. */
const byProduct = (p: readonly number[], q: readonly number[]): number =>
  -Math.log(p.reduce((product, pk, k) => product * q[k]! ** pk, 1));

const data = ({ first, second }: Values): number[] => [first!, second!, rest(first!, second!)];
const model = ({ modelFirst, modelSecond }: Values): number[] => [
  modelFirst!,
  modelSecond!,
  rest(modelFirst!, modelSecond!),
];
/** Simpson's rule for the divergence of the standard normal from another one, its integrand written out. */
function gaussianIntegral(mean: number, deviation: number): number {
  const [from, to, count] = [-10, 10, 4000];
  const h = (to - from) / count;
  const integrand = (x: number): number => {
    const density = Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI);
    const other = -((x - mean) ** 2) / (2 * deviation ** 2) - Math.log(deviation);
    return density * (-(x ** 2) / 2 - other);
  };
  let sum = integrand(from) + integrand(to);
  for (let k = 1; k < count; k++) sum += (k % 2 === 1 ? 4 : 2) * integrand(from + k * h);
  return (sum * h) / 3;
}

/** Every value of the exercises on entropy by another path than src/math. */
export const independent: Readonly<Record<string, (values: Values) => number>> = {
  'entropy-of-three': (values) => byProduct(data(values), data(values)) / Math.log(2),
  'cross-entropy-of-three': (values) => byProduct(data(values), model(values)),
  // Powers: 2^b = e^n
  'nats-to-bits': ({ nats }) => Math.log2(Math.exp(nats!)),
  'information-of-an-outcome': ({ p }) => Math.log2(1 / p!),
  'code-for-another-source.length': ({ first }) => first! + 2 * (1 - first!),
  'code-for-another-source.least': (values) => byProduct(data(values), data(values)) / Math.log(2),
  'code-for-another-source.waste': (values) =>
    values['first']! + 2 * (1 - values['first']!) - byProduct(data(values), data(values)) / Math.log(2),
  'divergence-of-gaussians': ({ mean, deviation }) => gaussianIntegral(mean!, deviation!),
  // Grouping: first whether the true class, then which of the others.
  'floor-of-soft-labels': ({ k, rest: wrong }) =>
    byProduct([wrong!, 1 - wrong!], [wrong!, 1 - wrong!]) + wrong! * Math.log(k! - 1),
};

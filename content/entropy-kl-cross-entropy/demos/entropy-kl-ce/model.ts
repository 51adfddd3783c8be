import { defineModel } from '../../../../src/demo/define-demo';
import { choice, list } from '../../../../src/demo/parameters';
import { distributionOf } from '../../../../src/math/information/distribution';
import { crossEntropy, entropy, jensenShannon, klDivergence } from '../../../../src/math/information/entropy';
import { selfInformation } from '../../../../src/math/information/self-information';
import { inUnit } from '../../../../src/math/information/units';

const places = [1, 2, 3];
/** How far beside the middle of its outcome a weight is grabbed. */
export const aside = 0.17;
const halfLevel = 0.34;
/** How much of a model is p, the rest being q, while it is trained in a straight line. */
const shares = Array.from({ length: 51 }, (_, k) => k / 50);

interface Drawn {
  x: number[];
  y: (number | null)[];
}
type Piece = readonly (readonly [x: number, y: number | null])[];
/** Pieces of a curve with the pen lifted between them. */
function pieces(each: readonly Piece[]): Drawn {
  const all = each.flatMap((piece) => [...piece, [piece.at(-1)?.[0] ?? 0, null] as const]);
  return { x: all.map(([x]) => x), y: all.map(([, y]) => y) };
}
const across = (middle: number, y: number | null): Piece => [
  [middle - halfLevel, y],
  [middle + halfLevel, y],
];
const upright = (x: number, from: number, to: number): Piece => [
  [x, from],
  [x, to],
];
/** The two sides of a block between two heights. */
const sides = (middle: number, from: number, to: number): Piece[] => [
  upright(middle - halfLevel, from, to),
  upright(middle + halfLevel, from, to),
];

/** A line of lengths over the outcomes side by side, each as wide as its probability; an infinite length leaves a gap. */
function lengthsOver(p: readonly number[], lengths: readonly (number | null)[]): Drawn {
  let from = 0;
  const x: number[] = [];
  const y: (number | null)[] = [];
  p.forEach((width, k) => {
    if (width === 0) return;
    x.push(from, from + width);
    y.push(lengths[k]!, lengths[k]!);
    from += width;
  });
  return { x, y };
}

/** The sides of the outcomes that come but have no code, up to a height that stands for infinity. */
function endlessOver(
  p: readonly number[],
  lengths: readonly (number | null)[],
  height: number,
): Drawn | null {
  const starts = p.map((_, k) => p.slice(0, k).reduce((sum, each) => sum + each, 0));
  const walls = p.flatMap((width, k) =>
    width > 0 && lengths[k] === null
      ? [upright(starts[k]!, 0, height), upright(starts[k]! + width, 0, height)]
      : [],
  );
  return walls.length > 0 ? pieces(walls) : null;
}

/** A number, or the word for what is infinite. */
const finite = (value: number): number | 'infinite' => (value === Infinity ? 'infinite' : value);
const orNull = (value: number): number | null => (value === Infinity ? null : value);

export const model = defineModel({
  id: 'entropy-kl-ce',
  params: {
    p: list({ min: 0, max: 1, step: 0.01, minLength: 3, maxLength: 3, value: [0.7, 0.2, 0.1] }),
    q: list({ min: 0, max: 1, step: 0.01, minLength: 3, maxLength: 3, value: [0.5, 0.3, 0.2] }),
    unit: choice(['bit', 'nat'], 'bit'),
  },
  compute(params) {
    const p = distributionOf(params.p);
    const q = distributionOf(params.q);
    const told = (nats: number): number => inUnit(nats, params.unit);
    const [own, code] = [p, q].map((each) =>
      each.map((probability) => told(selfInformation(probability))),
    ) as [number[], number[]];
    const onTheWay = shares.map((share) => p.map((pk, k) => share * pk + (1 - share) * q[k]!));
    const sums = [params.p, params.q].map((weights) => weights.reduce((sum, weight) => sum + weight, 0));
    const isDivided = sums.some((sum) => Math.abs(sum - 1) > 1e-9);
    const forward = told(crossEntropy(p, q));
    const backward = told(crossEntropy(q, p));
    const longest = 1.1 * Math.max(1, ...[...own, ...code].filter((length) => length < Infinity));
    const [entropyOfP, entropyOfQ] = [told(entropy(p)), told(entropy(q))];
    const means = [forward, backward, entropyOfP, entropyOfQ].filter((each) => each < Infinity);
    const tallest = 1.15 * Math.max(1, ...means);
    return {
      first: p,
      second: q,
      sums,
      entropy: entropyOfP,
      crossEntropy: finite(forward),
      divergence: finite(told(klDivergence(p, q))),
      reverse: finite(told(klDivergence(q, p))),
      jensenShannon: told(jensenShannon(p, q)),
      codeLengths: code.map((length) => (length === Infinity ? '∞' : length)),
      longest,
      tallest,
      bars: { x: places, y: p },
      levels: pieces(places.map((place, k) => across(place, q[k]!))),
      weights: isDivided
        ? pieces([
            ...places.map((place, k) => upright(place - aside, p[k]!, params.p[k]!)),
            ...places.map((place, k) => upright(place + aside, q[k]!, params.q[k]!)),
          ])
        : null,
      codeArea: lengthsOver(p, code.map(orNull)),
      ownLine: lengthsOver(p, own.map(orNull)),
      endless: endlessOver(p, code.map(orNull), longest),
      crossPath: { x: shares, y: onTheWay.map((each) => orNull(told(crossEntropy(p, each)))) },
      divergencePath: { x: shares, y: onTheWay.map((each) => orNull(told(klDivergence(p, each)))) },
      parts: pieces([across(1, entropyOfP), across(2, entropyOfQ)]),
      whole: pieces([across(1, orNull(forward)), across(2, orNull(backward))]),
      // An infinite divergence goes on to the upper edge, without a lid.
      excess: pieces([
        ...sides(1, entropyOfP, Math.min(forward, tallest)),
        ...sides(2, entropyOfQ, Math.min(backward, tallest)),
      ]),
    };
  },
});

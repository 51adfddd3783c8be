import { cos } from '../portable/cos';
import { sin } from '../portable/sin';
import type { Random } from '../random';
import type { ClassificationKind, DataKind, RegressionKind } from './data-settings';

/** The picture of the data is the square $[-3,3]^2$. */
export const pictureExtent = 3;

const between = (random: Random, low: number, high: number) => low + (high - low) * random.uniform();
const sign = (random: Random) => (random.uniform() < 0.5 ? -1 : 1);

/** Half the side of the square that XOR and the surfaces fill, and the gap between the quadrants of XOR. */
const halfSide = 2.5;
const gap = 0.15;
/** Inner and outer radius of both rings. */
const rings = [
  [1.8, 2.6],
  [0, 1.2],
] as const;
/** The moons of radius 1 are moved to the middle of the picture and enlarged. */
const moonScale = 1.6;
const spiralTurns = 1.25;
/** Standard deviation of each class of Gaussians without noise; distance of its center from the origin. */
const classDeviation = 0.5;
const centerDistance = 1.5;

function gaussianAt(angle: number, random: Random): [number, number] {
  return [
    centerDistance * cos(angle) + classDeviation * random.normal(),
    centerDistance * sin(angle) + classDeviation * random.normal(),
  ];
}

const drawPoint: Readonly<Record<ClassificationKind, (label: number, random: Random) => [number, number]>> = {
  xor: (label, random) => {
    const side = sign(random);
    return [
      side * between(random, gap, halfSide),
      (label === 1 ? -side : side) * between(random, gap, halfSide),
    ];
  },
  circles: (label, random) => {
    const [inner, outer] = rings[label === 1 ? 1 : 0];
    // The root makes the points even over the area.
    const radius = Math.sqrt(between(random, inner * inner, outer * outer));
    const angle = between(random, 0, 2 * Math.PI);
    return [radius * cos(angle), radius * sin(angle)];
  },
  moons: (label, random) => {
    const angle = between(random, 0, Math.PI);
    const [x, y] = label === 1 ? [1 - cos(angle), 0.5 - sin(angle)] : [cos(angle), sin(angle)];
    return [moonScale * (x - 0.5), moonScale * (y - 0.25)];
  },
  spiral: (label, random) => {
    const share = Math.sqrt(random.uniform());
    const angle = share * spiralTurns * 2 * Math.PI + label * Math.PI;
    return [halfSide * share * cos(angle), halfSide * share * sin(angle)];
  },
  gaussians: (label, random) => gaussianAt(label === 1 ? Math.PI / 4 : (5 * Math.PI) / 4, random),
  threeClasses: (label, random) => gaussianAt(Math.PI / 2 + (label * 2 * Math.PI) / 3, random),
};

/** The surfaces of regression, from about -1 to 1 in the square of the data. */
const surface: Readonly<Record<RegressionKind, (x: number, y: number) => number>> = {
  plane: (x, y) => (x + y) / 5,
  waves: (x, y) => sin(1.5 * x) * cos(y),
};

/** Two coordinates and the label: the number of the class, or the value of the surface. */
export type Sample = readonly [number, number, number];

/**
 * Draws one sample. A class decides where its points lie; a surface decides the label of a point that lies anywhere in the square. Noise is
 * added to the coordinates of the first and the labels of the second. Throws nothing.
 *
 * @param label the class; regression does not read it
 * @example drawSample('plane', 0, 0, { uniform: () => 1 }) // [2.5, 2.5, 1]
 */
export function drawSample(kind: DataKind, label: number, noise: number, random: Random): Sample {
  if (kind === 'plane' || kind === 'waves') {
    const x = between(random, -halfSide, halfSide);
    const y = between(random, -halfSide, halfSide);
    return [x, y, surface[kind](x, y) + (noise === 0 ? 0 : noise * random.normal())];
  }
  const [x, y] = drawPoint[kind](label, random);
  if (noise === 0) return [x, y, label];
  return [x + noise * random.normal(), y + noise * random.normal(), label];
}

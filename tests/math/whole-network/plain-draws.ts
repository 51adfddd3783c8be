import { createRandom, type Random } from '../../../src/math/random';
import type { DataSettings } from '../../../src/math/whole-network/data-settings';
import type { RunSettings } from '../../../src/math/whole-network/settings';

/** The draws of a run once more, from their descriptions: of the site's code only the generator is used. */

const purposes = ['', 'data', 'weights', 'epoch'];

/** The generator for one purpose of a seed. */
export function plainStream(seed: number, purpose: string, epoch = 0): Random {
  const mixed = (Math.imul(seed, 0x9e3779b1) + purposes.indexOf(purpose)) | 0;
  return createRandom(Math.imul(mixed, 0x85ebca6b) + epoch);
}

export interface PlainData {
  inputs: number[][];
  labels: number[];
}

function plainPoint(kind: string, label: number, random: Random): number[] {
  const within = (low: number, high: number) => low + (high - low) * random.uniform();
  const polar = (radius: number, angle: number) => [radius * Math.cos(angle), radius * Math.sin(angle)];
  if (kind === 'xor') {
    const side = random.uniform() < 0.5 ? -1 : 1;
    const x = side * within(0.15, 2.5);
    return [x, (label === 1 ? -side : side) * within(0.15, 2.5)];
  }
  if (kind === 'circles') {
    const radius = label === 1 ? Math.sqrt(within(0, 1.44)) : Math.sqrt(within(1.8 * 1.8, 2.6 * 2.6));
    return polar(radius, within(0, 2 * Math.PI));
  }
  if (kind === 'moons') {
    const t = within(0, Math.PI);
    return label === 1
      ? [1.6 * (0.5 - Math.cos(t)), 1.6 * (0.25 - Math.sin(t))]
      : [1.6 * (Math.cos(t) - 0.5), 1.6 * (Math.sin(t) - 0.25)];
  }
  if (kind === 'spiral') {
    const share = Math.sqrt(random.uniform());
    return polar(2.5 * share, 2.5 * Math.PI * share + Math.PI * label);
  }
  const angle =
    kind === 'gaussians' ? ((label === 1 ? 1 : 5) * Math.PI) / 4 : Math.PI / 2 + (2 * Math.PI * label) / 3;
  return polar(1.5, angle).map((center) => center + 0.5 * random.normal());
}

/** Training and test samples: $n$ samples in turn, the last of them for the test. */
export function plainData(settings: DataSettings): { training: PlainData; test: PlainData } {
  const { kind, samples, noise, positiveShare, inputShift, inputScale, preprocessing } = settings;
  const random = plainStream(settings.seed, 'data');
  const points: number[][] = [];
  const labels: number[] = [];
  for (let i = 0; i < samples; i++) {
    if (kind === 'plane' || kind === 'waves') {
      const x = -2.5 + 5 * random.uniform();
      const y = -2.5 + 5 * random.uniform();
      points.push([x, y]);
      labels.push(
        (kind === 'plane' ? (x + y) / 5 : Math.sin(1.5 * x) * Math.cos(y)) + noise * random.normal(),
      );
      continue;
    }
    const label =
      kind === 'threeClasses' ? i % 3 : Math.round((i + 1) * positiveShare) - Math.round(i * positiveShare);
    labels.push(label);
    points.push(plainPoint(kind, label, random).map((value) => value + noise * random.normal()));
  }
  const shifted = points.map(([x = NaN, y = NaN]) => [x + inputShift, inputScale * y + inputShift]);
  const trainingCount = samples - Math.round(samples * settings.testShare);
  const inputs = shifted.map((row) =>
    row.map((value, axis) => {
      if (preprocessing === 'raw') return value;
      const column = shifted.slice(0, trainingCount).map((each) => each[axis]!);
      const mean = column.reduce((sum, each) => sum + each, 0) / column.length;
      if (preprocessing === 'centered') return value - mean;
      const variance = column.reduce((sum, each) => sum + (each - mean) ** 2, 0) / column.length;
      return (value - mean) / Math.sqrt(variance);
    }),
  );
  return {
    training: { inputs: inputs.slice(0, trainingCount), labels: labels.slice(0, trainingCount) },
    test: { inputs: inputs.slice(trainingCount), labels: labels.slice(trainingCount) },
  };
}

/** $QR$ by Gram–Schmidt with a positive diagonal, on the rows or columns of which there are fewer. */
function orthonormal(matrix: number[][]): number[][] {
  const rows = matrix.length;
  const columns = matrix[0]!.length;
  const transposed = (m: number[][]) => m[0]!.map((_, j) => m.map((row) => row[j]!));
  if (rows > columns) return transposed(orthonormal(transposed(matrix)));
  const done: number[][] = [];
  for (const row of matrix) {
    let rest = row;
    for (const q of [...done, ...done]) {
      const part = q.reduce((sum, value, i) => sum + value * rest[i]!, 0);
      rest = rest.map((value, i) => value - part * q[i]!);
    }
    const length = Math.sqrt(rest.reduce((sum, value) => sum + value * value, 0));
    done.push(rest.map((value) => value / length));
  }
  return done;
}

/** `weights[l][to][from]` before the first update. */
export function plainWeights(settings: RunSettings, outputs: number): number[][][] {
  const random = plainStream(settings.seed, 'weights');
  const sizes = [2, ...settings.hiddenLayers, outputs];
  return sizes.slice(1).map((to, l) => {
    const from = sizes[l]!;
    const variance: Record<string, number> = {
      standardNormal: 1,
      orthogonal: 1,
      lecun: 1 / from,
      glorot: 2 / (from + to),
      he: 2 / from,
    };
    const drawn = Array.from({ length: to }, () =>
      Array.from({ length: from }, () => Math.sqrt(variance[settings.initialization]!) * random.normal()),
    );
    return settings.initialization === 'orthogonal' ? orthonormal(drawn) : drawn;
  });
}

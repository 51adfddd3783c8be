/** The line on which the labels of the data set SGD8 would lie without their noise. */
export const trueLine = { slope: 1.5, intercept: 0.5 } as const;

const inputs = [-1.75, -1.25, -0.75, -0.25, 0.25, 0.75, 1.25, 1.75];
const labelNoise = [0.3, -0.2, 0.1, -0.4, 0.35, -0.1, 0.2, -0.25];

/**
 * The data set SGD8: eight inputs between $-1.75$ and $1.75$, as rows $(x,1)$, and labels $1.5x+0.5$ with fixed noise or without.
 *
 * @example noisyLine(false).targets[7] // 3.125
 */
export function noisyLine(withNoise: boolean): { rows: number[][]; targets: number[] } {
  return {
    rows: inputs.map((x) => [x, 1]),
    targets: inputs.map((x, i) => trueLine.slope * x + trueLine.intercept + (withNoise ? labelNoise[i]! : 0)),
  };
}

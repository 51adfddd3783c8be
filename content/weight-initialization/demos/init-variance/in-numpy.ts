// The experiment as lines of NumPy: another one for each thing that can be random.

import { inPython } from '../../../../src/demo/format';

interface Experiment {
  readonly fanIn: number;
  readonly inputs: 'binary' | 'random';
  readonly inputMean: number;
  readonly scheme: 'one' | 'lecun' | 'he';
  readonly biasDeviation: number;
  readonly draws: number;
  readonly randomness: 'weights' | 'data';
}

/** Whether the picture is of one network over many inputs. */
export function isOneNetwork({ randomness, inputs }: Pick<Experiment, 'randomness' | 'inputs'>): boolean {
  return randomness === 'data' && inputs === 'random';
}

/** The lines that draw every `z`. */
export function numpyLines(experiment: Experiment, activeInputs: number): string {
  const { draws, scheme, fanIn } = experiment;
  const [mean, biasDeviation] = [experiment.inputMean, experiment.biasDeviation].map(inPython);
  const deviation = { one: '1', lecun: `${fanIn}**-0.5`, he: `(2 / ${fanIn})**0.5` }[scheme];
  if (isOneNetwork(experiment)) {
    return `w, b = rng.normal(0, ${deviation}, size=${activeInputs}), rng.normal(0, ${biasDeviation})\nx = rng.normal(${mean}, 1, size=(${draws}, ${activeInputs}))\nz = x @ w + b`;
  }
  const bias = `rng.normal(0, ${biasDeviation}, size=${draws})`;
  const weights = `W = rng.normal(0, ${deviation}, size=(${draws}, ${activeInputs}))`;
  return experiment.inputs === 'binary'
    ? `${weights}\nz = W.sum(axis=1) + ${bias}`
    : `${weights}\nx = rng.normal(${mean}, 1, size=W.shape)\nz = (W * x).sum(axis=1) + ${bias}`;
}

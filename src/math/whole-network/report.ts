import type { Split } from './data-set';
import type { Divergence } from './divergence';
import { decidedClass, evaluate } from './evaluate';
import { type LayerReport, layerReports } from './layer-report';
import { penaltyOf } from './penalty';
import type { EarlyStop, History, Run } from './run';

/** How the present weights do on a part of the data. */
export interface SplitReport {
  /** The mean loss without penalty. */
  readonly loss: number;
  /** The share of right decisions; `null` in regression. */
  readonly accuracy: number | null;
  /** The root of the mean squared error; `null` unless in regression. */
  readonly rootMeanSquare: number | null;
  /** `confusion[class][decision]`; empty in regression. */
  readonly confusion: readonly (readonly number[])[];
}

/** All that is known of a run at its epoch; every number is finite. */
export interface RunReport {
  readonly epoch: number;
  readonly training: SplitReport;
  readonly test: SplitReport;
  /** $\lambda_1\sum|w|+\frac{\lambda_2}2\sum w^2$, which training minimizes too (0 with AdamW, whose decay is no part of a loss). */
  readonly penalty: number;
  /** The learning rate of the next epoch. */
  readonly learningRate: number;
  readonly layers: readonly LayerReport[];
  /** Entry $t$ after $t$ epochs; after an early stop up to the epoch of the stop. */
  readonly history: History;
  readonly stopped: EarlyStop | null;
  readonly divergence: Divergence | null;
}

function confusionOf(run: Run, { labels, count }: Split): number[][] {
  const { classes } = run.data;
  const { layers } = run.network;
  const units = layers.at(-1)!.outputs;
  const nets = run.scratch.evaluation.nets[layers.length - 1]!;
  const table = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  if (classes === 0) return table;
  for (let sample = 0; sample < count; sample++)
    table[labels[sample]!]![decidedClass(nets, sample * units, units)]! += 1;
  return table;
}

function splitReport(run: Run, split: Split, targets: Float64Array): SplitReport {
  const { loss, score } = evaluate(run, split, targets);
  const isRegression = run.data.classes === 0;
  return {
    loss,
    accuracy: isRegression ? null : score,
    rootMeanSquare: isRegression ? score : null,
    confusion: confusionOf(run, split),
  };
}

/**
 * The report of a run. It changes nothing in it.
 *
 * @example report(startRun({ ...defaultRunSettings, initialization: 'zero' })).training.accuracy // 0.5
 */
export function report(run: Run): RunReport {
  const { data, scratch, settings, epoch, history, stopped, divergence } = run;
  const penaltyL2 = settings.optimizer === 'adamw' ? 0 : settings.l2;
  const untilNow = (values: readonly number[]) => values.slice(0, epoch + 1);
  const test = splitReport(run, data.test, scratch.testTargets);
  // Last, because the layers are those of this evaluation.
  const training = splitReport(run, data.training, scratch.trainingTargets);
  return {
    epoch,
    training,
    test,
    penalty: penaltyOf(run.network, settings.l1, penaltyL2),
    learningRate: scratch.rates[Math.min(epoch, scratch.rates.length - 1)]!,
    layers: layerReports(run),
    history: {
      trainingLoss: untilNow(history.trainingLoss),
      testLoss: untilNow(history.testLoss),
      trainingScore: untilNow(history.trainingScore),
      testScore: untilNow(history.testScore),
    },
    stopped,
    divergence,
  };
}

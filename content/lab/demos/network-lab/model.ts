import { defineTrajectory } from '../../../../src/demo/define-trajectory';
import { advance } from '../../../../src/math/whole-network/advance';
import { report } from '../../../../src/math/whole-network/report';
import { copyRun, startRun } from '../../../../src/math/whole-network/run';
import { histogramOf, overHidden, overLayers, weightPoints } from './layer-curves';
import { answerMap, unitColumns } from './maps';
import { networkNumbers } from './network-numbers';
import { params } from './parameters';
import { pointsByKind } from './points';
import { settingsOf } from './settings';

/** Points of a curve over the epochs, at most: more would not be seen and slow the play down. */
const curvePoints = 250;

/** The values after the epochs as a curve: all of them, or every so many and the last. */
function overEpochs(values: readonly number[]) {
  const every = Math.ceil(values.length / curvePoints);
  const epochs = values.flatMap((_, epoch) =>
    epoch % every === 0 || epoch === values.length - 1 ? [epoch] : [],
  );
  return { x: epochs, y: epochs.map((epoch) => values[epoch] ?? 0) };
}

/** One small network in which what the notes are about can be switched on and off. */
export const model = defineTrajectory({
  id: 'network-lab',
  params,
  trajectory: {
    along: 'steps',
    start: (all) => startRun(settingsOf(all)),
    advance,
    copy: copyRun,
  },
  inWorker: () => true,
  compute(_, __, run) {
    const told = report(run);
    const { layers, history } = told;
    const hidden = layers.slice(0, -1);
    return {
      ...networkNumbers(told),
      classes: run.data.classes,
      trainingPoints: pointsByKind(run.data.training, run.data.classes),
      heldOutPoints: pointsByKind(run.data.test, run.data.classes),
      answers: answerMap(run),
      columns: unitColumns(run, layers),
      trainingCurve: overEpochs(history.trainingLoss),
      heldOutCurve: overEpochs(history.testLoss),
      trainingScores: overEpochs(history.trainingScore),
      heldOutScores: overEpochs(history.testScore),
      gradientNorms: overLayers(layers, (layer) => layer.gradientNorm),
      saturatedShares: overHidden(hidden, (layer) => layer.saturated),
      deadShares: overHidden(hidden, (layer) => layer.dead),
      histograms: hidden.map(histogramOf),
      weightPoints: weightPoints(layers),
    };
  },
});

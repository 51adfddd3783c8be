import { defineModel } from '../../../../src/demo/define-demo';
import { number, several } from '../../../../src/demo/parameters';
import { sigmoidLabelLoss, softmaxLabelLoss } from '../../../../src/math/output-layer/label-losses';
import { allLabelSets, exactlyOne, labelSetProbability } from '../../../../src/math/output-layer/label-sets';
import { normalizedSigmoids } from '../../../../src/math/output-layer/normalized-sigmoids';
import { softmax as softmaxOf } from '../../../../src/math/softmax';

const classPlaces = [1, 2, 3];
const sets = allLabelSets(3);
const setPlaces = sets.map((_, index) => index + 1);
const logit = (value: number) => number({ min: -5, max: 5, step: 0.1, value });

export const model = defineModel({
  id: 'multi-label',
  params: { logit1: logit(2), logit2: logit(1), logit3: logit(-1), labels: several(['1', '2', '3'], ['1']) },
  compute({ logit1, logit2, logit3, labels }) {
    const logits = [logit1, logit2, logit3];
    const targets = classPlaces.map((k) => Number(labels.some((label) => Number(label) === k)));
    const holding = classPlaces.filter((_, k) => targets[k] === 1);
    const independent = sigmoidLabelLoss(logits, targets);
    const softmax = softmaxOf(logits);
    const coupled = targets.includes(1) ? softmaxLabelLoss(logits, targets) : null;
    const one = exactlyOne(logits);
    const highest = Math.max(...logits);
    const chosen = classPlaces.filter((_, k) => logits[k]! >= 0);
    const largest = classPlaces.filter((_, k) => highest - logits[k]! < 1e-9);
    return {
      targets,
      sigmoids: independent.outputs,
      softmax,
      sigmoidSum: independent.outputs.reduce((sum, output) => sum + output, 0),
      softmaxSum: softmax.reduce((sum, output) => sum + output, 0),
      sigmoidDecision: chosen.length === 0 ? 'none' : chosen.join(', '),
      softmaxDecision: largest.join(', '),
      exactlyOne: one.probability,
      sigmoidGradient: independent.gradient,
      softmaxGradient: coupled?.gradient ?? null,
      sigmoidLoss: independent.loss,
      softmaxLoss: coupled?.loss ?? null,
      ratio: softmax[0]! / softmax[1]!,
      normalizedSigmoids: normalizedSigmoids(logits),
      sigmoidBars: { x: classPlaces, y: independent.outputs },
      softmaxPoints: { x: classPlaces, y: softmax },
      labelPoints: holding.length === 0 ? null : { x: holding, y: holding.map(() => 1) },
      setBars: { x: setPlaces, y: sets.map((set) => labelSetProbability(logits, set)) },
      softmaxSets: { x: setPlaces, y: sets.map((set) => (set.length === 1 ? softmax[set[0]!]! : 0)) },
      givenOne: {
        x: classPlaces.map((k) => k + 1),
        y: classPlaces.map((_, k) => labelSetProbability(logits, [k]) / one.probability),
      },
      sigmoidGradients: { x: classPlaces, y: independent.gradient },
      softmaxGradients: coupled && { x: classPlaces, y: coupled.gradient },
    };
  },
});

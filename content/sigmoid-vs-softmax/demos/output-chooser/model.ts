import { defineModel } from '../../../../src/demo/define-demo';
import { choice, integer, toggle } from '../../../../src/demo/parameters';
import { chooseOutput, type LabelsPerInput } from '../../../../src/math/output-layer/output-choice';

const fewest = 2;
/** The largest number of classes. */
export const most = 20;
const counts = Array.from({ length: most - fewest + 1 }, (_, k) => k + fewest);
const answersOf = (exclusive: LabelsPerInput) => ({
  x: counts,
  y: counts.map((classes) => chooseOutput({ exclusive, classes, ordered: false }).answers),
});
const [oneOfThem, atMostOne, anySet] = (['one', 'atMostOne', 'any'] as const).map(answersOf);

export const model = defineModel({
  id: 'output-chooser',
  params: {
    exclusive: choice(['one', 'atMostOne', 'any'], 'one'),
    classes: integer({ min: fewest, max: most, value: 3 }),
    ordered: toggle(false),
  },
  compute(task) {
    const chosen = chooseOutput(task);
    return {
      ...chosen,
      lossFunction: `${chosen.layer}Loss`,
      decision: `${chosen.layer}Decision`,
      distribution: `${chosen.layer}Distribution`,
      needed: chosen.answers - 1,
      oneOfThem: oneOfThem!,
      atMostOneOfThem: task.exclusive === 'atMostOne' ? atMostOne! : null,
      anySet: anySet!,
    };
  },
});

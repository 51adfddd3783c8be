import { defineModel, type ParamsOf, type ResultOf } from '../../../../src/demo/define-demo';
import { choice, integer, point, points, steps } from '../../../../src/demo/parameters';
import { centerRounds, groupMeans, type Round } from '../../../../src/math/paradigms/center-rounds';
import { nearestCenter, type Place } from '../../../../src/math/paradigms/nearest-center';

/** The classes that the labels of the eight points name. */
const classes = [0, 0, 1, 1, 1, 1, 1, 0];
/** The two points whose labels are known when few are. */
const labelled = [0, 3];
export const size = 8;
const cells = 80;
/** More than this are hardly ever needed: one state in a hundred thousand takes eight. */
const mostAssignments = 8;

type Labels = 'none' | 'few' | 'all';

/** The feedback: for each point its class, or `null` where no label is given. */
const labelsOf = (labels: Labels): readonly (number | null)[] =>
  classes.map((each, i) => (labels === 'all' || (labels === 'few' && labelled.includes(i)) ? each : null));

/** Where the centers begin: k points, the two labelled points, or the means of the two classes. */
function startOf(labels: Labels, data: readonly Place[], k: number): readonly Place[] {
  if (labels === 'none') return data.slice(0, k);
  const first = labelled.map((i) => data[i]!);
  return labels === 'few' ? first : groupMeans(data, classes, first);
}

/** A line from each place to the center, the pen lifted between them; `null` without places. */
const tied = (places: readonly Place[], center: Place) =>
  places.length === 0
    ? null
    : {
        x: places.flatMap(([x]) => [x, center[0], center[0]]),
        y: places.flatMap(([, y]): (number | null)[] => [y, center[1], null]),
      };

const curve = (places: readonly Place[]) => ({ x: places.map(([x]) => x), y: places.map(([, y]) => y) });

export const model = defineModel({
  id: 'paradigm-lab',
  params: {
    labels: choice(['none', 'few', 'all'], 'none'),
    k: integer({ min: 1, max: 4, value: 2 }),
    points: points({
      min: 0,
      max: size,
      step: 0.1,
      minLength: classes.length,
      maxLength: classes.length,
      value: [
        [1, 1],
        [1.5, 2],
        [3, 4],
        [5, 7],
        [3.5, 5],
        [4.5, 5],
        [3.5, 4.5],
        [1.2, 0.8],
      ],
    }),
    newInput: point({ min: 0, max: size, step: 0.1, value: [2.2, 2.8] }),
    assignments: steps({ min: 1, max: mostAssignments, value: mostAssignments }),
  },
  compute({ labels, k, points: data, newInput, assignments }) {
    const feedback = labelsOf(labels);
    const all = centerRounds(data, startOf(labels, data, k), feedback);
    const rounds = all.slice(0, assignments);
    const { centers, groups, inertia } = rounds.at(-1) as Round;
    const region = nearestCenter(centers, newInput);
    const given = data.flatMap((place, i) => (feedback[i] === null ? [] : [{ place, label: feedback[i]! }]));
    const withLabel = (label: number | null) => data.filter((_, i) => feedback[i] === label);
    return {
      region,
      answer: labels === 'none' ? ('noName' as const) : (`class${region as 0 | 1}` as const),
      given: given.length,
      right:
        labels === 'none'
          ? null
          : given.filter(({ place, label }) => nearestCenter(centers, place) === label).length,
      /** Of the six guesses that few labels lead to, those that agree with the labels nobody was shown. */
      guessedRight:
        labels === 'few'
          ? groups.filter((group, i) => feedback[i] === null && group === classes[i]).length
          : null,
      inertia,
      firstCenter: centers[0]!,
      secondCenter: centers[1] ?? null,
      groups,
      centers,
      /** Assignments until no point changes its group, and whether so many are shown. */
      needed: all.length,
      done: rounds.length,
      empty: centers.filter((_, group) => !groups.includes(group)).length,
      unlabelledPoints: curve(withLabel(null)),
      classZero: curve(withLabel(0)),
      classOne: curve(withLabel(1)),
      tiesZero: tied(withLabel(0), centers[0]!),
      tiesOne: tied(withLabel(1), centers[1] ?? centers[0]!),
      centerPoints: curve(centers),
      newPoint: curve([newInput]),
      nearestLine: curve([newInput, centers[region]!]),
      inertiaCurve: { x: rounds.map((_, i) => i + 1), y: rounds.map((round) => round.inertia) },
    };
  },
});

/** The region of every place: which center is nearest. */
export function regions({ result }: { params: ParamsOf<typeof model>; result: ResultOf<typeof model> }) {
  const at = (index: number) => ((index + 0.5) / cells) * size;
  return {
    key: JSON.stringify(result.centers),
    columns: cells,
    rows: cells,
    cells: Array.from({ length: cells }, (_, row) =>
      Array.from({ length: cells }, (_, column) => nearestCenter(result.centers, [at(column), at(row)])),
    ),
  };
}

/** Five numbers of an exercise, and what a constant for all of them looks like in the demo. */
import { whole } from '../../../../src/exercise/draw';
import type { DemoState } from '../../../../src/exercise/mistake';

/** The last one is far above the others. */
export const fiveNumbers = {
  v1: whole(1, 20),
  v2: whole(1, 20),
  v3: whole(1, 20),
  v4: whole(1, 20),
  v5: whole(30, 90),
};

type Five = Readonly<Record<keyof typeof fiveNumbers, number>>;

export const listOf = ({ v1, v2, v3, v4, v5 }: Five): number[] => [v3, v5, v1, v4, v2];

/** The demo with these values, and a prediction to a tenth. */
export const predicting = (values: Five, loss: 'squared' | 'absolute', prediction: number): DemoState => ({
  demo: 'mean-vs-median',
  set: { values: listOf(values), loss, prediction: Number(prediction.toFixed(1)) },
});

import type { Model } from './define-demo';
import { AuthorError } from './errors';
import type { NumberParameter, ParameterTable, Values } from './parameters';
import { type Steps, Trajectory } from './trajectory';

/** The names of the parameters that count something. */
type Counting<Table extends ParameterTable> = {
  [Name in keyof Table & string]: Table[Name] extends NumberParameter ? Name : never;
}[keyof Table & string];

/** A model whose state grows step by step. */
interface SteppingModel<Table extends ParameterTable, Along extends string, Run, Result extends object>
  extends Omit<Model<Table, Result>, 'compute' | 'trajectory'> {
  readonly trajectory: Steps<Omit<Values<Table>, Along>, Run> & {
    /** The parameter of kind `steps` that says how many steps are taken. No step knows how many come after it. */
    readonly along: Along;
  };
  /** As in a plain model, with the run after the last step, which it reads and never changes. */
  compute(params: Values<Table>, progress: (fraction: number) => void, run: NoInfer<Run>): Result;
}

/**
 * The first half of a demo whose state grows from one step to the next, such as a training. It is a plain model to all who use
 * it, and its result hangs on the parameters alone; but it remembers checkpoints, so that one more step costs one step and
 * going back is quick. Throws `AuthorError` when `along` is no parameter of kind `steps`.
 */
export function defineTrajectory<
  const Table extends ParameterTable,
  const Along extends Counting<Table>,
  Run,
  Result extends object,
>(stepping: SteppingModel<Table, Along, Run, Result>): Model<Table, Result> {
  const { along } = stepping.trajectory;
  if (stepping.params[along]?.kind !== 'steps') {
    throw new AuthorError(
      `${stepping.id}: its trajectory goes along “${along}”, which must be a parameter made by steps(…)`,
    );
  }
  const trajectory = new Trajectory(stepping.trajectory);
  const split = (params: Values<Table>): [from: Omit<Values<Table>, Along>, step: number] => {
    const { [along]: step, ...from } = params;
    return [from, step as number];
  };
  return {
    ...stepping,
    compute: (params, progress) => stepping.compute(params, progress, trajectory.at(...split(params))),
    trajectory: {
      along,
      approach: (params, mayGoOn) => trajectory.approach(...split(params), mayGoOn),
    },
  };
}

import type { State } from '../demo/parameters';
import type { AnyShown, CodeView, EquationView } from '../demo/views';

/** The live values of an equation or of code: what the result and the parameters hold under their names, and what the view adds. */
export function spotValues(
  view: EquationView<State, object> | CodeView<State, object>,
  shown: AnyShown,
): Readonly<Record<string, unknown>> {
  return { ...shown.params, ...shown.result, ...view.spots?.(shown) };
}

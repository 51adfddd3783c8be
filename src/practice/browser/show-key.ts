import type { Formula } from '../../exercise/formula';
import type { Variant } from '../../exercise/variant';
import { toMathml } from '../../expression/mathml';
import { keyOf } from '../formula/key';

/** Shows the right formula for the numbers of a variant in the solution. */
export function showKey(root: HTMLElement, exercise: Formula, { values }: Variant): void {
  const { typed, tree } = keyOf(exercise, values);
  const [math, code] = [root.querySelector('.formula-key span'), root.querySelector('.formula-key code')];
  if (math) math.innerHTML = toMathml(tree, exercise.letters);
  if (code) code.textContent = typed;
}

import { demoQuery } from '../../exercise/demo-link';
import type { Mistake } from '../../exercise/mistake';
import type { Variant } from '../../exercise/variant';

/** Lets the links from mistakes to demos lead to the numbers of the variant. */
export function pointSeeLinks(
  root: ParentNode,
  mistakes: Readonly<Record<string, Mistake>>,
  { values }: Variant,
): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-see]')) {
    const state = mistakes[link.dataset['see'] ?? '']?.see?.(values);
    if (state) link.search = demoQuery(state);
  }
}

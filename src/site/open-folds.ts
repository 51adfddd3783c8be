/** Opens every folded part around an element. Tells whether one was closed. */
export function openFolds(inside: Element): boolean {
  let wasClosed = false;
  for (let part = inside.closest('details'); part; part = part.parentElement?.closest('details') ?? null) {
    wasClosed ||= !part.open;
    part.open = true;
  }
  return wasClosed;
}

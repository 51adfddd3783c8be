/** What the keys of the chart can do. */
export interface ChartMoves {
  readonly zoom: (factor: number) => void;
  /** Moves what is in sight by parts of its width and height. */
  readonly pan: (across: number, up: number) => void;
  readonly showAll: () => void;
}

/** By how much a key or a button zooms. */
export const zoomStep = 1.25;
const panStep = 0.1;

/** What each key does; fields, menus and tables keep their own keys. */
export function chartKeys({ zoom, pan, showAll }: ChartMoves): (event: KeyboardEvent) => void {
  const actions: Readonly<Record<string, () => void>> = {
    '+': () => zoom(zoomStep),
    '=': () => zoom(zoomStep),
    '-': () => zoom(1 / zoomStep),
    ArrowLeft: () => pan(-panStep, 0),
    ArrowRight: () => pan(panStep, 0),
    ArrowUp: () => pan(0, panStep),
    ArrowDown: () => pan(0, -panStep),
    '0': showAll,
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    if (
      event.target.closest(
        'input:not([type="checkbox"]), select, textarea, summary, [role="group"]:not(.explore-chart)',
      )
    )
      return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
}

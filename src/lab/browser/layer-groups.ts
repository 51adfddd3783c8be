import type { Layer } from '../layers';
import { patchPaths } from './patch-paths';

/**
 * Shows a drawing layer by layer and touches only what changes. Where its frame or its layers are others than before, `empty`
 * makes the drawing anew, with groups that hold nothing.
 */
export function createLayerGroups(
  box: HTMLElement,
): (frame: string, layers: readonly Layer[], empty: (layers: readonly Layer[]) => string) => void {
  /** What each layer shows: its key, or its SVG text. */
  const drawn = new Map<string, string>();
  const groups = new Map<string, Element>();
  let framed = '';
  return (frame, layers, empty) => {
    const now = [frame, ...layers.map(({ name }) => name)].join(' ');
    if (now !== framed) {
      framed = now;
      drawn.clear();
      box.innerHTML = empty(layers.map(({ name }) => ({ name, svg: () => '' })));
      groups.clear();
      for (const group of box.querySelectorAll<SVGGElement>('[data-layer]')) {
        groups.set(group.dataset['layer'] ?? '', group);
      }
    }
    for (const { name, key, svg } of layers) {
      if (key !== undefined && drawn.get(name) === key) continue;
      const content = svg();
      const before = key === undefined ? drawn.get(name) : undefined;
      if (before === content) continue;
      drawn.set(name, key ?? content);
      const group = groups.get(name);
      if (group) patchPaths(group, content, before);
    }
  };
}

/** SVG text taken apart: its paths without their shapes, and those shapes. */
export interface Outline {
  readonly paths: string;
  readonly shapes: readonly string[];
}

/** Takes the shapes, the attributes `d`, out of SVG text; `undefined` when it holds anything but paths. */
export function outlineOf(svg: string): Outline | undefined {
  const shapes: string[] = [];
  let paths = '';
  let at = 0;
  while (at < svg.length) {
    const end = svg.indexOf('/>', at);
    const from = svg.indexOf(' d="', at) + 4;
    const to = svg.indexOf('"', from);
    if (!svg.startsWith('<path ', at) || from < 4 || to < 0 || to > end) return undefined;
    shapes.push(svg.slice(from, to));
    paths += svg.slice(at, from) + svg.slice(to, end + 2);
    at = end + 2;
  }
  return { paths, shapes };
}

/**
 * Gives a group of a drawing its content. While the reader drags, a layer keeps its paths and only their shapes change: those
 * are set one by one, so that nothing is parsed. `before` is the content that the group was given last, if that is known.
 */
export function patchPaths(group: Element, svg: string, before?: string): void {
  const wanted = outlineOf(svg);
  const present = before === undefined ? undefined : outlineOf(before);
  if (wanted === undefined || present === undefined || wanted.paths !== present.paths) {
    group.innerHTML = svg;
    return;
  }
  wanted.shapes.forEach((shape, index) => {
    if (shape !== present.shapes[index]) group.children[index]?.setAttribute('d', shape);
  });
}

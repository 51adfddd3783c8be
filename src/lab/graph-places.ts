import type { State } from '../demo/parameters';
import type { GraphEdge, GraphNode, GraphView } from '../demo/views';

/** Where the parts of a network stand, in the units of its drawing. */

const columnWidth = 172;
const rowHeight = 92;
const margin = { x: 46, y: 44 };
/** The radius of a node. */
export const radius = 31;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of a node. */
export function placeOf(node: GraphNode): Place {
  return { x: margin.x + node.column * columnWidth, y: margin.y + node.row * rowHeight };
}

/** Width and height of the whole drawing. */
export function graphSize(view: GraphView<State, object>): {
  readonly width: number;
  readonly height: number;
} {
  return {
    width: 2 * margin.x + Math.max(...view.nodes.map((node) => node.column)) * columnWidth,
    height: 2 * margin.y + Math.max(...view.nodes.map((node) => node.row)) * rowHeight,
  };
}

/** An edge from rim to rim, and the places along it by their distance from the middle of its first node. */
export function edgeLine(edge: GraphEdge, nodes: readonly GraphNode[]) {
  const from = nodes.find(({ id }) => id === edge.from);
  const to = nodes.find(({ id }) => id === edge.to);
  if (!from || !to) return null;
  const start = placeOf(from);
  const end = placeOf(to);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const along = (distance: number): Place => ({
    x: start.x + ((end.x - start.x) * distance) / length,
    y: start.y + ((end.y - start.y) * distance) / length,
  });
  return { from: along(radius), to: along(length - radius - 4), length, along };
}

import { formatNumber } from '../demo/format';
import { labelSvg } from '../demo/label';
import type { State } from '../demo/parameters';
import type { AnyShown, GraphEdge, GraphNode, GraphValue, GraphView } from '../demo/views';
import type { Language, Said } from '../demo/words';

type AnyGraph = GraphView<State, object>;
type Words = Readonly<Record<string, Said>>;

const columnWidth = 172;
const rowHeight = 92;
const radius = 31;
const margin = { x: 46, y: 44 };

function placeOf(node: GraphNode): { x: number; y: number } {
  return { x: margin.x + node.column * columnWidth, y: margin.y + node.row * rowHeight };
}

/** The two live numbers under each other: forward, then backward. */
function numbers(
  value: GraphValue | undefined,
  x: number,
  y: number,
  anchor: string,
  digits: number | undefined,
): string {
  const style = digits === undefined ? {} : { digits };
  const line = (kind: 'forward' | 'backward', at: number): string => {
    const number = value?.[kind];
    return number === undefined || number === null
      ? ''
      : `<text class="${kind}" x="${x.toFixed(1)}" y="${at.toFixed(1)}" text-anchor="${anchor}">${formatNumber(number, style)}</text>`;
  };
  return (
    line('forward', y) +
    line('backward', y + (value?.forward === undefined || value.forward === null ? 0 : 14))
  );
}

function edgeSvg(
  edge: GraphEdge,
  nodes: ReadonlyMap<string, GraphNode>,
  value: GraphValue | undefined,
  say: (key: string) => string,
  digits?: number,
): string {
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  if (!from || !to) return '';
  const start = placeOf(from);
  const end = placeOf(to);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const along = (distance: number): [number, number] => [
    start.x + ((end.x - start.x) * distance) / length,
    start.y + ((end.y - start.y) * distance) / length,
  ];
  const [x1, y1] = along(radius);
  const [x2, y2] = along(length - radius - 4);
  const [labelX, labelY] = along(length * (edge.labelAt ?? 0.5));
  const label =
    edge.label === undefined
      ? ''
      : `<text class="edge-label" x="${labelX.toFixed(1)}" y="${(labelY - 10).toFixed(1)}" text-anchor="middle">${labelSvg(say(edge.label))}</text>`;
  return `<g class="edge${value?.lit ? ' lit' : ''}"><path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}"/>${label}${numbers(value, labelX, labelY + 9, 'middle', digits)}</g>`;
}

function nodeSvg(
  node: GraphNode,
  value: GraphValue | undefined,
  say: (key: string) => string,
  digits?: number,
): string {
  const { x, y } = placeOf(node);
  return `<g class="node${value?.lit ? ' lit' : ''}"><circle cx="${x}" cy="${y}" r="${radius}"/><text class="node-label" x="${x}" y="${y - 15}" text-anchor="middle">${labelSvg(say(node.label))}</text>${numbers(value, x, y + 4, 'middle', digits)}</g>`;
}

/** A network with its live values as SVG, the same at build time and in the browser. */
export function graphSvg(view: AnyGraph, shown: AnyShown, words: Words, language: Language): string {
  const say = (key: string): string => words[key]?.[language] ?? key;
  const values = view.values(shown);
  const nodes = new Map(view.nodes.map((node) => [node.id, node]));
  const width = 2 * margin.x + Math.max(...view.nodes.map((node) => node.column)) * columnWidth;
  const height = 2 * margin.y + Math.max(...view.nodes.map((node) => node.row)) * rowHeight;
  // What is being explained is drawn last, on top.
  const edges = [...view.edges].sort(
    (a, b) => Number(values[a.id]?.lit ?? false) - Number(values[b.id]?.lit ?? false),
  );
  return `<svg class="graph" viewBox="0 0 ${width} ${height}" style="--width:${width}px" aria-hidden="true">${edges
    .map((edge) => edgeSvg(edge, nodes, values[edge.id], say, view.digits))
    .join('')}${view.nodes.map((node) => nodeSvg(node, values[node.id], say, view.digits)).join('')}</svg>`;
}

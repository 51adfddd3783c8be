import { formatNumber } from '../demo/format';
import { labelSvg } from '../demo/label';
import type { State } from '../demo/parameters';
import type { AnyShown, GraphEdge, GraphNode, GraphValue, GraphView } from '../demo/views';
import type { Language, Said } from '../demo/words';
import { edgeLine, graphSize, placeOf, radius } from './graph-places';

type AnyGraph = GraphView<State, object>;
type Words = Readonly<Record<string, Said>>;

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
  nodes: readonly GraphNode[],
  value: GraphValue | undefined,
  say: (key: string) => string,
  digits?: number,
): string {
  const line = edgeLine(edge, nodes);
  if (!line) return '';
  const { from, to, length, along } = line;
  const { x: labelX, y: labelY } = along(length * (edge.labelAt ?? 0.5));
  const label =
    edge.label === undefined
      ? ''
      : `<text class="edge-label" x="${labelX.toFixed(1)}" y="${(labelY - 10).toFixed(1)}" text-anchor="middle">${labelSvg(say(edge.label))}</text>`;
  return `<g class="edge${value?.lit ? ' lit' : ''}"><path d="M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}"/>${label}${numbers(value, labelX, labelY + 9, 'middle', digits)}</g>`;
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
  const { width, height } = graphSize(view);
  // What is being explained is drawn last, on top.
  const edges = [...view.edges].sort(
    (a, b) => Number(values[a.id]?.lit ?? false) - Number(values[b.id]?.lit ?? false),
  );
  return `<svg class="graph" viewBox="0 0 ${width} ${height}" style="max-width:${width}px" aria-hidden="true">${edges
    .map((edge) => edgeSvg(edge, view.nodes, values[edge.id], say, view.digits))
    .join('')}${view.nodes.map((node) => nodeSvg(node, values[node.id], say, view.digits)).join('')}</svg>`;
}

import { formatNumber } from '../demo/format';
import { labelSvg, labelText } from '../demo/label';
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

/** How far from its line the numbers of an edge stand: under it, clear of the tops of the digits. */
const underLine = 14;
/** Names of more letters do not fit into a node. */
const lettersInNode = 3;

/** The line of an edge, and apart from it what is written there: no line is drawn over the numbers of another. */
function edgeSvg(
  edge: GraphEdge,
  view: AnyGraph,
  value: GraphValue | undefined,
  say: (key: string) => string,
): { readonly line: string; readonly text: string } {
  const edgeOnPaper = edgeLine(edge, view.nodes);
  if (!edgeOnPaper) return { line: '', text: '' };
  const { from, to, length, along } = edgeOnPaper;
  const { x, y } = along(length * (edge.labelAt ?? 0.5));
  const label =
    edge.label === undefined
      ? ''
      : `<text class="edge-label" x="${x.toFixed(1)}" y="${(y - 7).toFixed(1)}" text-anchor="middle">${labelSvg(say(edge.label))}</text>`;
  return {
    line: `<g class="edge${value?.lit ? ' lit' : ''}"><path d="M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}"/></g>`,
    text: `<g class="on-edge">${label}${numbers(value, x, y + underLine, 'middle', view.digits)}</g>`,
  };
}

/** A node with its name inside, or above it where it is long. */
function nodeSvg(
  node: GraphNode,
  value: GraphValue | undefined,
  say: (key: string) => string,
  digits?: number,
): string {
  const { x, y } = placeOf(node);
  const isAbove = labelText(say(node.label)).length > lettersInNode;
  const label = `<text class="node-label${isAbove ? ' above' : ''}" x="${x}" y="${isAbove ? y - radius - 5 : y - 15}" text-anchor="middle">${labelSvg(say(node.label))}</text>`;
  return `<g class="node${value?.lit ? ' lit' : ''}"><circle cx="${x}" cy="${y}" r="${radius}"/>${label}${numbers(value, x, isAbove ? y - 3 : y + 4, 'middle', digits)}</g>`;
}

/** A network with its live values as SVG, the same at build time and in the browser. */
export function graphSvg(view: AnyGraph, shown: AnyShown, words: Words, language: Language): string {
  const say = (key: string): string => words[key]?.[language] ?? key;
  const values = view.values(shown);
  const { width, height } = graphSize(view);
  // What is being explained is drawn last, on top.
  const edges = [...view.edges]
    .sort((a, b) => Number(values[a.id]?.lit ?? false) - Number(values[b.id]?.lit ?? false))
    .map((edge) => edgeSvg(edge, view, values[edge.id], say));
  const parts = [
    ...edges.map(({ line }) => line),
    ...edges.map(({ text }) => text),
    ...view.nodes.map((node) => nodeSvg(node, values[node.id], say, view.digits)),
  ];
  return `<svg class="graph" viewBox="0 0 ${width} ${height}" style="--width:${width}px" aria-hidden="true">${parts.join('')}</svg>`;
}

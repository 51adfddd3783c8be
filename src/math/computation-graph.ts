import { sigmoid } from './activations/sigmoidal';
import { MathError } from './errors';

/** An operation on scalars: its value and its derivative by each argument. */
interface Operation {
  arguments: number;
  value(x: number, y: number): number;
  derivatives(x: number, y: number): number[];
}

const operations = {
  add: { arguments: 2, value: (x, y) => x + y, derivatives: () => [1, 1] },
  subtract: { arguments: 2, value: (x, y) => x - y, derivatives: () => [1, -1] },
  multiply: { arguments: 2, value: (x, y) => x * y, derivatives: (x, y) => [y, x] },
  square: { arguments: 1, value: (x) => x * x, derivatives: (x) => [2 * x] },
  exponential: { arguments: 1, value: Math.exp, derivatives: (x) => [Math.exp(x)] },
  sigmoid: { arguments: 1, value: sigmoid, derivatives: (x) => [sigmoid(x) * sigmoid(-x)] },
} satisfies Record<string, Operation>;

/** The name of an operation of a graph. */
export type OperationName = keyof typeof operations;

/** A node: an input with its value, or an operation on earlier nodes. */
export type GraphNode =
  | { id: string; value: number }
  | { id: string; operation: OperationName; arguments: readonly string[] };

/** A node after the forward and the backward sweep. */
export interface EvaluatedNode {
  id: string;
  value: number;
  /** $\partial f/\partial\,node$, where $f$ is the last node. */
  gradient: number;
  /** The arguments with the local derivative $\partial\,node/\partial\,argument$ on each edge. */
  edges: { from: string; derivative: number }[];
}

interface Step {
  id: string;
  value: number;
  sources: number[];
  derivatives: number[];
}

/** Values and local derivatives, node by node. */
function forwardSweep(nodes: readonly GraphNode[]): Step[] {
  if (nodes.length === 0) throw new MathError('a computation graph needs at least one node');
  const positions = new Map<string, number>();
  const steps: Step[] = [];
  for (const node of nodes) {
    if (positions.has(node.id)) throw new MathError(`the graph has two nodes called ${node.id}: rename one`);
    if ('operation' in node) {
      const operation: Operation = operations[node.operation];
      const sources = node.arguments.map((id) => {
        const position = positions.get(id);
        if (position === undefined)
          throw new MathError(`${node.id} needs ${id} earlier in the list of nodes`);
        return position;
      });
      if (sources.length !== operation.arguments) {
        throw new MathError(`${node.operation} in ${node.id} takes ${operation.arguments} arguments`);
      }
      const [x = 0, y = 0] = sources.map((position) => steps[position]!.value);
      steps.push({
        id: node.id,
        value: operation.value(x, y),
        sources,
        derivatives: operation.derivatives(x, y),
      });
    } else {
      steps.push({ id: node.id, value: node.value, sources: [], derivatives: [] });
    }
    positions.set(node.id, steps.length - 1);
  }
  return steps;
}

/**
 * Evaluates a graph forward and differentiates its last node $f$ by every node in one backward sweep: each node passes
 * its gradient times the local derivative to its arguments, which add up what they get,
 * $\bar v_i=\sum_{j}\bar v_j\,\partial v_j/\partial v_i$.
 * @param nodes in an order in which every argument comes before its use
 * @throws MathError for an empty list, repeated or unknown names, or a wrong number of arguments
 * @example evaluateGraph([{ id: 'x', value: 3 }, { id: 'y', operation: 'multiply', arguments: ['x', 'x'] }])[0].gradient //
 * 6
 */
export function evaluateGraph(nodes: readonly GraphNode[]): EvaluatedNode[] {
  const steps = forwardSweep(nodes);
  const gradients: number[] = steps.map((_, k) => (k === steps.length - 1 ? 1 : 0));
  for (let k = steps.length - 1; k >= 0; k--) {
    const { sources, derivatives } = steps[k]!;
    sources.forEach((source, argument) => {
      gradients[source] = gradients[source]! + gradients[k]! * derivatives[argument]!;
    });
  }
  return steps.map(({ id, value, sources, derivatives }, k) => ({
    id,
    value,
    gradient: gradients[k]!,
    edges: sources.map((source, argument) => ({
      from: steps[source]!.id,
      derivative: derivatives[argument]!,
    })),
  }));
}

/**
 * Forward mode: $\partial v/\partial x$ of every node $v$ by one node $x$, in one sweep along the list,
 * $\dot v_j=\sum_i\dot v_i\,\partial v_j/\partial v_i$. The last number is $\partial f/\partial x$.
 * @throws MathError as `evaluateGraph`, or when there is no node of that name
 * @example forwardDerivatives([{ id: 'x', value: 3 }, { id: 'y', operation: 'multiply', arguments: ['x', 'x'] }], 'x') //
 * [1, 6]
 */
export function forwardDerivatives(nodes: readonly GraphNode[], by: string): number[] {
  const steps = forwardSweep(nodes);
  if (!steps.some(({ id }) => id === by)) throw new MathError(`the graph has no node called ${by}`);
  const tangents: number[] = [];
  for (const { id, sources, derivatives } of steps) {
    const sum = sources.reduce((total, source, k) => total + tangents[source]! * derivatives[k]!, 0);
    tangents.push(id === by ? 1 : sum);
  }
  return tangents;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateGraph, forwardDerivatives, type GraphNode } from '../../src/math/computation-graph';
import { MathError } from '../../src/math/errors';
import { expectClose } from '../golden/check';
import { evenly } from './evenly';

/** $f=(ab+c)^2$. */
const squareGraph = (a: number, b: number, c: number): GraphNode[] => [
  { id: 'a', value: a },
  { id: 'b', value: b },
  { id: 'c', value: c },
  { id: 'u', operation: 'multiply', arguments: ['a', 'b'] },
  { id: 'v', operation: 'add', arguments: ['u', 'c'] },
  { id: 'f', operation: 'square', arguments: ['v'] },
];

/** Uses every operation, and `a` and `u` more than once. */
const fullGraph = (a: number, b: number): GraphNode[] => [
  { id: 'a', value: a },
  { id: 'b', value: b },
  { id: 'u', operation: 'subtract', arguments: ['a', 'b'] },
  { id: 'p', operation: 'multiply', arguments: ['u', 'u'] },
  { id: 's', operation: 'sigmoid', arguments: ['p'] },
  { id: 'q', operation: 'square', arguments: ['s'] },
  { id: 'e', operation: 'exponential', arguments: ['a'] },
  { id: 'm', operation: 'multiply', arguments: ['q', 'e'] },
  { id: 'f', operation: 'add', arguments: ['m', 'u'] },
];

const number = evenly(-2, 2);

describe('a computation graph', () => {
  it('gives the reference values of bp-graph (P14)', () => {
    const nodes = evaluateGraph(squareGraph(2, -3, 4));
    expect(nodes.map(({ id, value, gradient }) => [id, value, gradient])).toEqual([
      ['a', 2, 12],
      ['b', -3, -8],
      ['c', 4, -4],
      ['u', -6, -4],
      ['v', -2, -4],
      ['f', 4, 1],
    ]);
    expect(nodes[3]!.edges).toEqual([
      { from: 'a', derivative: -3 },
      { from: 'b', derivative: 2 },
    ]);
  });

  it('has the gradients of its inputs that central differences show', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const h = 1e-5;
        const f = (x: number, y: number) => evaluateGraph(fullGraph(x, y)).at(-1)!.value;
        const [byA, byB] = evaluateGraph(fullGraph(a, b)).map(({ gradient }) => gradient);
        expectClose(byA, (f(a + h, b) - f(a - h, b)) / (2 * h), { rtol: 1e-6, atol: 1e-7 });
        expectClose(byB, (f(a, b + h) - f(a, b - h)) / (2 * h), { rtol: 1e-6, atol: 1e-7 });
      }),
    );
  });

  it('has the same derivatives in forward mode, one sweep per node', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const nodes = fullGraph(a, b);
        const reverse = evaluateGraph(nodes).map(({ gradient }) => gradient);
        const forward = nodes.map(({ id }) => forwardDerivatives(nodes, id).at(-1));
        expectClose(forward, reverse, { rtol: 1e-12, atol: 1e-14 });
      }),
    );
  });

  it('says what is wrong with a list of nodes', () => {
    expect(() => evaluateGraph([])).toThrow(MathError);
    expect(() => evaluateGraph([{ id: 'f', operation: 'square', arguments: ['a'] }])).toThrow(MathError);
    expect(() =>
      evaluateGraph([
        { id: 'a', value: 1 },
        { id: 'a', value: 2 },
      ]),
    ).toThrow(MathError);
    const wrongCount: GraphNode[] = [
      { id: 'a', value: 1 },
      { id: 'f', operation: 'add', arguments: ['a'] },
    ];
    expect(() => evaluateGraph(wrongCount)).toThrow(MathError);
    expect(() => forwardDerivatives(squareGraph(1, 2, 3), 'x')).toThrow(MathError);
  });
});

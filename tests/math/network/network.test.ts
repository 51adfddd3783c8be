import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { copyNetwork, createNetwork, parameterIndex, unflatten } from '../../../src/math/network/network';

const network = createNetwork({
  weights: [
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [[10, 11, 12]],
  ],
  biases: [[7, 8, 9], [13]],
  activations: ['relu', 'identity'],
});

describe('a compiled network', () => {
  it('stands layer after layer: rows of weights, then biases', () => {
    expect(Array.from(network.parameters)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(network.sizes).toEqual([2, 3, 1]);
  });

  it('finds every weight and bias at its place', () => {
    const at = (layer: number, to: number, from?: number) =>
      network.parameters[parameterIndex(network, from === undefined ? { layer, to } : { layer, to, from })];
    expect([at(0, 0), at(0, 1), at(0, 2), at(1, 0)]).toEqual([7, 8, 9, 13]);
    expect([at(0, 0, 1), at(0, 1, 0), at(0, 2, 1), at(1, 0, 2)]).toEqual([2, 3, 6, 12]);
  });

  it('comes apart into the matrices it was made of', () => {
    expect(unflatten(network, network.parameters)).toEqual({
      weights: [
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        [[10, 11, 12]],
      ],
      biases: [[7, 8, 9], [13]],
    });
  });

  it('is copied with parameters of its own', () => {
    const copy = copyNetwork(network);
    copy.parameters[0] = 99;
    expect(network.parameters[0]).toBe(1);
  });

  it('refuses a layer without units or inputs, rows of unequal length and lists that do not fit', () => {
    const make = (weights: number[][][], biases: number[][]) => () =>
      createNetwork({ weights, biases, activations: weights.map(() => 'relu' as const) });
    expect(make([], [])).toThrow(MathError);
    expect(make([[[1]], []], [[0], []])).toThrow(/layer 1 needs one or more rows/);
    expect(make([[[]]], [[0]])).toThrow(MathError);
    expect(make([[[1, 2], [3]]], [[0, 0]])).toThrow(MathError);
    expect(make([[[1]]], [[0, 0]])).toThrow(MathError);
    expect(() => parameterIndex(network, { layer: 0, to: 0.5 })).toThrow(MathError);
    expect(() => parameterIndex(network, { layer: 0, to: -1 })).toThrow(MathError);
  });
});

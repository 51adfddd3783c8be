import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chordFunctions, chordTest } from '../../../src/math/curvature/convexity';
import { MathError } from '../../../src/math/errors';
import { evenly } from '../evenly';

const place = evenly(-2, 2);
const share = evenly(0, 1);

describe('the chord test', () => {
  it('of a cube from −1 to one half: by hand', () => {
    expect(chordTest(chordFunctions.cubic, -1, 0.5, 0.5)).toEqual({
      at: -0.25,
      graph: -0.015625,
      chord: -0.4375,
    });
  });

  it.each(['square', 'absolute', 'quartic'] as const)(
    'holds for every pair on the convex function %s',
    (name) => {
      fc.assert(
        fc.property(place, place, share, (first, second, mixing) => {
          const { graph, chord } = chordTest(chordFunctions[name], first, second, mixing);
          expect(chord - graph).toBeGreaterThan(-1e-12);
        }),
      );
    },
  );

  it('fails for every pair of different points on −x²', () => {
    fc.assert(
      fc.property(place, evenly(0.1, 2), evenly(0.1, 0.9), (first, gap, mixing) => {
        const { graph, chord } = chordTest(chordFunctions.negativeSquare, first, first + gap, mixing);
        expect(graph).toBeGreaterThan(chord);
      }),
    );
  });

  it('is tried on the functions of these names', () => {
    const { square, negativeSquare, absolute, cubic, quartic } = chordFunctions;
    expect([square, negativeSquare, absolute, cubic, quartic].map((f) => f(-3))).toEqual([9, -9, 3, -27, 81]);
  });

  it('has no minus before a 0', () => {
    expect(chordTest(chordFunctions.negativeSquare, -1, 1, 0.5)).toEqual({ at: 0, graph: 0, chord: -1 });
    expect(chordTest(chordFunctions.cubic, -0, -0, 0.5).at).toBe(0);
  });

  it('starts at the second point and ends at the first', () => {
    expect(chordTest((x) => x, 3, 5, 0).at).toBe(5);
    expect(chordTest((x) => x, 3, 5, 1).at).toBe(3);
  });

  it('refuses weights outside [0, 1] and points that are none', () => {
    for (const mixing of [-0.1, 1.005, 1.1, Number.NaN])
      expect(() => chordTest((x) => x, 0, 1, mixing)).toThrow(
        new MathError(`chordTest needs 0 <= lambda <= 1, not ${mixing}`),
      );
    expect(() => chordTest((x) => x, Infinity, 1, 0.5)).toThrow(MathError);
    expect(() => chordTest((x) => x, 0, Number.NaN, 0.5)).toThrow(MathError);
  });
});

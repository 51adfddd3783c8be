import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allLabelSets, exactlyOne, labelSetProbability } from '../../../src/math/output-layer/label-sets';
import { evenly } from '../evenly';

const logits = fc.array(evenly(-6, 6), { minLength: 1, maxLength: 6 });

describe('sets of labels', () => {
  it('are eight for three labels, the smallest first', () => {
    expect(allLabelSets(3)).toEqual([[], [0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]);
  });

  it('are 2^K, each once', () => {
    for (let labels = 1; labels <= 8; labels++) {
      const sets = allLabelSets(labels).map((set) => set.join());
      expect(new Set(sets).size).toBe(2 ** labels);
      expect(sets).toHaveLength(2 ** labels);
    }
  });

  it('are refused for no labels, half a label or too many', () => {
    for (const labels of [0, 1.5, 21]) expect(() => allLabelSets(labels)).toThrow(/1 to 20 labels/);
  });
});

describe('independent labels', () => {
  it('have probabilities that add up to 1', () => {
    fc.assert(
      fc.property(logits, (list) => {
        const all = allLabelSets(list.length).map((set) => labelSetProbability(list, set));
        expect(all.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('have their sigmoids as marginals', () => {
    fc.assert(
      fc.property(logits, (list) => {
        list.forEach((logit, k) => {
          const holding = allLabelSets(list.length).filter((set) => set.includes(k));
          const marginal = holding.reduce((sum, set) => sum + labelSetProbability(list, set), 0);
          expect(marginal).toBeCloseTo(1 / (1 + Math.exp(-logit)), 12);
        });
      }),
    );
  });

  it('refuse logits that are not finite', () => {
    expect(() => labelSetProbability([0, Number.NaN], [0])).toThrow(/finite logit/);
  });
});

describe('exactly one of the labels', () => {
  it('holds for the logits 2, 1, −1 with probability 0.2455', () => {
    // mpmath, 30 digits: 0.245504704423192976884, and softmax 0.705384512698241158, 0.259496460342419117, 0.0351190269593397242
    const { probability, given } = exactlyOne([2, 1, -1]);
    expect(probability).toBeCloseTo(0.245504704423193, 14);
    expect(given[0]).toBeCloseTo(0.705384512698241, 14);
    expect(given[1]).toBeCloseTo(0.259496460342419, 14);
    expect(given[2]).toBeCloseTo(0.0351190269593397, 15);
  });

  it('is by Bayes what softmax gives', () => {
    fc.assert(
      fc.property(logits, (list) => {
        const { probability, given } = exactlyOne(list);
        list.forEach((_, k) => {
          expect(given[k]).toBeCloseTo(labelSetProbability(list, [k]) / probability, 12);
        });
      }),
    );
  });
});

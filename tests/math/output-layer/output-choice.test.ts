import { describe, expect, it } from 'vitest';
import { allLabelSets } from '../../../src/math/output-layer/label-sets';
import { chooseOutput } from '../../../src/math/output-layer/output-choice';

describe('the output layer', () => {
  it('is one sigmoid for one of two classes, in whatever order', () => {
    for (const ordered of [false, true]) {
      expect(chooseOutput({ exclusive: 'one', classes: 2, ordered })).toEqual({
        layer: 'oneSigmoid',
        logits: 1,
        answers: 2,
        free: 1,
        uniformLoss: Math.LN2,
      });
    }
  });

  it('is a softmax for one of several classes, with one logit too many', () => {
    expect(chooseOutput({ exclusive: 'one', classes: 10, ordered: false })).toEqual({
      layer: 'softmax',
      logits: 10,
      answers: 10,
      free: 9,
      uniformLoss: Math.log(10),
    });
  });

  it('is one logit with thresholds for classes in an order', () => {
    expect(chooseOutput({ exclusive: 'one', classes: 5, ordered: true })).toMatchObject({
      layer: 'cumulative',
      logits: 1,
      answers: 5,
      free: 1,
    });
  });

  it('has a class “none” where an input may have no label', () => {
    expect(chooseOutput({ exclusive: 'atMostOne', classes: 4, ordered: true })).toMatchObject({
      layer: 'softmax',
      logits: 5,
      answers: 5,
    });
    expect(chooseOutput({ exclusive: 'atMostOne', classes: 1, ordered: false }).layer).toBe('oneSigmoid');
  });

  it('is K sigmoids where any set of labels is an answer', () => {
    for (let classes = 2; classes <= 8; classes++) {
      const choice = chooseOutput({ exclusive: 'any', classes, ordered: false });
      expect(choice).toMatchObject({ layer: 'sigmoids', logits: classes, free: classes });
      expect(choice.answers).toBe(allLabelSets(classes).length);
      expect(choice.uniformLoss).toBeCloseTo(Math.log(choice.answers), 12);
    }
    expect(chooseOutput({ exclusive: 'any', classes: 1, ordered: false }).layer).toBe('oneSigmoid');
  });

  it('is refused without classes', () => {
    expect(() => chooseOutput({ exclusive: 'one', classes: 1, ordered: false })).toThrow(/at least 2/);
    expect(() => chooseOutput({ exclusive: 'any', classes: 0, ordered: false })).toThrow(/at least 1/);
  });
});

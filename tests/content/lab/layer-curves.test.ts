import { describe, expect, it } from 'vitest';
import demo, { model } from '../../../content/lab/demos/network-lab';
import { defaultValues } from '../../../src/demo/parameters';

const run = (hiddenLayers: number) =>
  model.compute({ ...defaultValues(model.params), hiddenLayers, units: 3, steps: 0 }, () => {});

/** What an axis calls the places of a curve. */
function namesAt(title: string, places: readonly number[]): (string | undefined)[] {
  const view = demo.views.find((each) => each.view === 'chart' && each.title === title);
  const names = view?.view === 'chart' ? view.x.names : undefined;
  if (typeof names !== 'object') throw new Error(`${title} has no names`);
  return places.map((place) => names[place - 1]);
}

describe.each([0, 1, 2, 3, 4])('with %i hidden layers', (hiddenLayers) => {
  const hidden = ['layer1', 'layer2', 'layer3', 'layer4'].slice(0, hiddenLayers);
  const result = run(hiddenLayers);

  it('the last gradient norm stands at the output, the others at their hidden layers', () => {
    expect(namesAt('gradientTitle', result.gradientNorms.x)).toEqual([...hidden, 'outputLayer']);
  });

  it('every weight stands within half a place of its layer', () => {
    const at = namesAt('weightsTitle', result.weightPoints.x.map(Math.round));
    const counts = [...new Set(at)].map((name) => [name, at.filter((each) => each === name).length]);
    const inputs = [2, 3, 3, 3];
    const expected = hidden.map((name, l) => [name, 3 * inputs[l]!]);
    expect(counts).toEqual([...expected, ['outputLayer', hiddenLayers === 0 ? 2 : 3]]);
  });

  it('saturated and dead units are told of hidden layers only', () => {
    expect(namesAt('flatTitle', result.saturatedShares.x)).toEqual(hidden);
    expect(namesAt('flatTitle', result.deadShares.x)).toEqual(hidden);
  });
});

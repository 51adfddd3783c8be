import { expect, it } from 'vitest';
import networkLab from '../../../content/lab/demos/network-lab';
import { axisNames } from '../../../content/lab/demos/network-lab/axis-names';
import { model } from '../../../content/lab/demos/network-lab/model';
import { settingsOf } from '../../../content/lab/demos/network-lab/settings';
import { viewWords } from '../../../content/lab/demos/network-lab/view-words';
import { defaultValues } from '../../../src/demo/parameters';
import { languages } from '../../../src/demo/words';
import { viewTables } from '../../../src/lab/view-tables';
import { createDataSet } from '../../../src/math/whole-network/data-set';

const defaults = { ...defaultValues(model.params), steps: 0 };

const states = [0, 5].flatMap((inputShift) =>
  [1, 10].flatMap((inputScale) =>
    (['raw', 'centered', 'standardized'] as const).map((preprocessing) => ({
      inputShift,
      inputScale,
      preprocessing,
    })),
  ),
);

it.each(states)('the axes are x₁ and x₂ only where the data stand at these numbers: %o', (changes) => {
  const params = { ...defaults, ...changes };
  const { data } = settingsOf(params);
  // What the samples are before the network takes their mean out or divides by their deviation.
  const { training } = createDataSet({ ...data, preprocessing: 'raw' });
  const isDrawnAt = [0, 1].map((axis) =>
    Array.from({ length: training.count }, (_, k) => 2 * k + axis).every(
      (at) => training.points[at] === training.inputs[at],
    ),
  );
  const { x, y } = axisNames(params);
  expect([x === 'x1', y === 'x2']).toEqual(isDrawnAt);
});

it('the data table heads the places by the same names, in both languages', () => {
  const params = { ...defaults, inputShift: 5, inputScale: 10 };
  const shown = { params, result: model.compute(params, () => {}) };
  expect(viewTables(networkLab, shown, 'en')[0]?.headings).toEqual([
    'x1 before the shift',
    'class 0, training: x2 before scaling and shift',
  ]);
  expect(viewTables(networkLab, shown, 'zh')[0]?.headings).toEqual([
    'x1（平移前）',
    '类别 0，训练：x2（缩放、平移前）',
  ]);
});

it('the maps of the inputs show what the network is given', () => {
  const valuesAt = (inputShift: number, inputScale: number): number[][] => {
    const [inputs] = model.compute({ ...defaults, inputShift, inputScale }, () => {}).columns;
    // The lower left and the upper right cell of twelve by twelve that fill the square from −3 to 3.
    return (inputs?.maps ?? []).map((map) => [map[0]?.[0] ?? Number.NaN, map[11]?.[11] ?? Number.NaN]);
  };
  expect(valuesAt(0, 1)).toEqual([
    [-2.75, 2.75],
    [-2.75, 2.75],
  ]);
  expect(valuesAt(5, 10)).toEqual([
    [2.25, 7.75],
    [-22.5, 32.5],
  ]);
});

it('every name of an axis is a word', () => {
  const named = states.flatMap((changes) => Object.values(axisNames({ ...defaults, ...changes })));
  expect(new Set(named).size).toBe(6);
  for (const name of named)
    for (const language of languages) expect(viewWords[name][language]).toContain('*x*_');
});

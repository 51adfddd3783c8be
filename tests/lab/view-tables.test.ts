import { expect, it } from 'vitest';
import gdPath from '../../content/gradient-and-steepest-descent/demos/gd-path';
import { defaultValues } from '../../src/demo/parameters';
import { viewTables } from '../../src/lab/view-tables';

const params = defaultValues(gdPath.params);
const shown = { params, result: gdPath.compute(params, () => {}) };

it('heads both numbers of the places in a plane by their axes, and the values of a chart by their series alone', () => {
  const inEnglish = viewTables(gdPath, shown, 'en').map(({ headings }) => headings.join(' | '));
  expect(inEnglish).toEqual([
    'x | minimum: y',
    'x | path: y',
    'step t | step −η∇f | step −η∇f/‖∇f‖',
    'step t | with ∇f | with ∇f/‖∇f‖',
  ]);
  const inChinese = viewTables(gdPath, shown, 'zh').map(({ headings }) => headings.join(' | '));
  expect(inChinese).toContain('x | 路径：y');
});

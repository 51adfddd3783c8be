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

it('has the series of the pinned state A beside those of the present one, and none where it is not pinned', () => {
  const other = { ...params, learningRate: 0.01 };
  const pinned = { params: other, result: gdPath.compute(other, () => {}) };
  const [, path, pinnedPath] = viewTables(gdPath, shown, 'en', pinned).filter(({ headings }) =>
    headings.some((heading) => heading.includes('path') || heading.includes('minimum')),
  );
  expect([path?.headings, pinnedPath?.headings]).toEqual([
    ['x', 'path: y'],
    ['x', 'A: path: y'],
  ]);
  expect(pinnedPath?.rows).not.toEqual(path?.rows);
  const inChinese = viewTables(gdPath, shown, 'zh', pinned).flatMap(({ headings }) => headings);
  expect(inChinese).toContain('A：路径：y');
  expect(
    viewTables(gdPath, shown, 'en')
      .flatMap(({ headings }) => headings)
      .join(),
  ).not.toContain('A: ');
});

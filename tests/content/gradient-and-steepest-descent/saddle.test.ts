import { expect, it } from 'vitest';
import { model } from '../../../content/gradient-and-steepest-descent/demos/gd-path/model';
import { remark } from '../../../content/gradient-and-steepest-descent/demos/gd-path/sentences';
import { counted } from '../../../src/demo/counted';
import { formatNumber } from '../../../src/demo/format';
import { defaultValues } from '../../../src/demo/parameters';

it('the walk that the note links to is said to end at the saddle', () => {
  const params = {
    ...defaultValues(model.params),
    function: 'twoMinima',
    start: [1.5, 0],
    steps: 80,
  } as const;
  const shown = { params, result: model.compute(params, () => {}), number: formatNumber, counted };
  expect(remark.en(shown)).toContain('saddle (0, 0)');
  expect(remark.zh(shown)).toContain('鞍点 (0, 0)');
});

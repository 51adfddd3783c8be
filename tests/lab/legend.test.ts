import { expect, it } from 'vitest';
import { defineModel, showDemo } from '../../src/demo/define-demo';
import { number } from '../../src/demo/parameters';
import { same } from '../../src/demo/words';
import { drawView } from '../../src/lab/drawing';

/** Cells of two categories left and right of a border; at an end there is one category only. */
const model = defineModel({
  id: 'halves',
  params: { border: number({ min: 0, max: 2, step: 1, value: 1 }) },
  compute: ({ border }) => ({
    cells: { columns: 2, rows: 1, cells: [[0, 1].map((column) => (column < border ? 0 : 1))] },
  }),
});
const halves = showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'title',
      x: { label: 'x', min: 0, max: 2 },
      y: { label: 'y', min: 0, max: 1 },
      map: {
        categories: [
          { label: 'left', colour: 1 },
          { label: 'right', colour: 2 },
        ],
        cells: ({ result }) => result.cells,
      },
      series: [],
    },
  ],
  words: {
    title: same('halves'),
    x: same('x'),
    y: same('y'),
    border: same('border'),
    left: same('left'),
    right: same('right'),
  },
  summary: { en: () => 'Halves.', zh: () => '两半。' },
});

const [plane] = halves.views;
if (plane?.view !== 'plane') throw new Error('the halves are one plane');

it('names in the legend of a map what some cell shows, and nothing else', () => {
  const named = (border: number) => {
    const params = { border };
    const shown = { params, result: model.compute(params, () => {}) };
    return drawView(plane, shown, halves.words, 'en', { width: 320, height: 160 }).visible;
  };
  expect([named(0), named(1), named(2)]).toEqual([['right'], ['left', 'right'], ['left']]);
});

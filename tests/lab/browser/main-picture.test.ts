import { expect, it } from 'vitest';
import { pictureToPairs } from '../../../src/demo/link';
import { pictureInLink } from '../../../src/lab/browser/main-picture';
import { loadDemo } from '../../../src/lab/registry';

const demo = await loadDemo('momentum-valley');

it('a link without a picture means the first one, and the first one adds nothing to a link', () => {
  expect(pictureInLink(demo, [['momentum-valley.kappa', '10']])).toEqual({ place: 1, problems: [] });
  expect(pictureToPairs(demo.id, 1)).toEqual([]);
});

it('what a link says of the picture is read back', () => {
  const pairs = pictureToPairs(demo.id, 3);
  expect(pairs).toEqual([['momentum-valley.view', '3']]);
  expect(pictureInLink(demo, pairs)).toEqual({ place: 3, problems: [] });
});

it.each(['0', '5', '-1', '1.5', 'x', ''])(
  'no picture is called “%s”: the first one, and a word about it',
  (given) => {
    expect(pictureInLink(demo, [['momentum-valley.view', given]])).toEqual({
      place: 1,
      problems: [{ name: 'view', given, kind: 'noPicture' }],
    });
  },
);

it('the picture of another demo is none of this one', () => {
  expect(pictureInLink(demo, [['ema-weights.view', '2']])).toEqual({ place: 1, problems: [] });
});

it('a page that shows one picture only keeps it, whatever a link inside asks for', () => {
  expect(pictureInLink(demo, [['momentum-valley.view', '3']], '2')).toEqual({ place: 2, problems: [] });
  expect(pictureInLink(demo, [], '9').problems).toEqual([{ name: 'view', given: '9', kind: 'noPicture' }]);
});

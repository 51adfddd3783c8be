import { expect, it } from 'vitest';
import { joinedSheets } from '../../src/finish/lean-styles';

const page = (name: string, ...sheets: string[]) => ({ name, sheets });

it('sheets that the same pages link come as one, whatever stands between them', () => {
  const pages = [
    page('en/momentum/index.html', 'type', 'frame', 'exercise', 'demo'),
    page('en/demos/index.html', 'type', 'demo', 'frame'),
    page('en/glossary/index.html', 'type', 'frame'),
  ];
  expect(joinedSheets(pages)).toEqual([['type', 'frame']]);
});

it('a demo alone may link the first of them only', () => {
  const pages = [
    page('en/index.html', 'type', 'frame'),
    page('embed/en/ema-bias/index.html', 'type', 'demo'),
  ];
  expect(joinedSheets(pages)).toEqual([['type', 'frame']]);
});

it('sheets stay apart where a page would miss one of them, or be given another', () => {
  const alone = page('embed/en/ema-bias/index.html', 'frame');
  expect(joinedSheets([page('en/index.html', 'type', 'frame'), alone])).toEqual([]);
  expect(joinedSheets([page('en/index.html', 'type', 'frame'), page('404.html', 'type')])).toEqual([]);
});

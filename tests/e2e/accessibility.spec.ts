import { unreachableScrolling } from './accessibility';
import { axeFindingsAsDrawn, byWidth } from './axe';
import { expect, test } from './test';

const long = 'a line that is much longer than its box '.repeat(4);

/** Boxes that scroll, by their names: with what a keyboard reaches in them, or without. */
const boxes: Readonly<Record<string, string>> = {
  bare: long,
  'with a disabled button': `${long}<button disabled>no</button>`,
  'with a link that is not stopped at': `${long}<a href="#" tabindex="-1">no</a>`,
  'with a link': `${long}<a href="#">yes</a>`,
};

test('what scrolls out of reach of the keyboard is found, also where axe takes a link that Tab leaves out for a way in', async ({
  page,
}) => {
  const style = 'width:200px;overflow-x:auto;white-space:nowrap';
  const html = Object.entries(boxes).map(
    ([name, inside]) => `<div id="${name}" style="${style}">${inside}</div>`,
  );
  html.push(`<div id="a stop itself" tabindex="0" style="${style}">${long}</div>`);
  html.push('<div id="not too wide" style="width:200px;overflow-x:auto">short</div>');
  html.push(`<div id="cut off" style="width:200px;overflow-x:hidden;white-space:nowrap">${long}</div>`);
  await page.setContent(html.join(''));
  const found = Object.keys(boxes).filter((name) => name !== 'with a link');
  const namesIn = (told: readonly string[]): string[] =>
    told.map((each) => each.match(/id="([^"]*)"/)?.[1] ?? each);
  expect(namesIn(await unreachableScrolling(page))).toEqual(found);
  const byAxe = found.filter((name) => name !== 'with a link that is not stopped at');
  expect(namesIn(await axeFindingsAsDrawn(page, byWidth))).toEqual(byAxe);
});

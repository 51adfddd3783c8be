import { expect, it } from 'vitest';
import { pageOf } from '../../src/finish/built-site';
import { sectionLinks } from '../../src/finish/section-links';

async function linked(inside: string, lang = 'en'): Promise<string> {
  const page = pageOf('index.html', `<html lang="${lang}"></head>${inside}`);
  await sectionLinks({ directory: '', pages: [page], say: () => {} });
  return page.body.replace('</head>', '');
}

const note = '<div class="page-title" data-topic="momentum"></div>';

it('the heading of a section of a note has a link to it, named in the language of the page', async () => {
  const link = (label: string): string => `<a class="to-section" href="#noise" aria-label="${label}">#</a>`;
  expect(await linked(`${note}<h2 id="noise">Noise</h2>`)).toBe(
    `${note}<h2 id="noise">Noise ${link('Link to this section')}</h2>`,
  );
  expect(await linked(`${note}<h3 id="noise">噪声<wbr>多少</h3>`, 'zh-CN')).toBe(
    `${note}<h3 id="noise">噪声<wbr>多少 ${link('本节的链接')}</h3>`,
  );
});

it('the title of a page or a demo, and pages that are no notes, stay as they are', async () => {
  const titles = '<h1 id="_top">Momentum</h1><h3 class="demo-title">Weights</h3>';
  expect(await linked(note + titles)).toBe(note + titles);
  expect(await linked('<h2 id="noise">Noise</h2>')).toBe('<h2 id="noise">Noise</h2>');
});

/** The picture that stands for a note where its address is shared: the first chart of the page, as it is drawn there. */
import sharp from 'sharp';
import type { Demo } from '../lab/define-demo';
import { type DrawnView, drawingSvg, drawView } from '../lab/drawing';
import { defaultValues } from '../lab/parameters';
import type { Language } from '../lab/words';
import colours from '../theme/colours.css?raw';

const width = 1200;
const height = 630;
const margin = 48;

/** The colours of the light theme by their names. */
const light = new Map(
  [...(colours.match(/:root,[^}]*\}/)?.[0] ?? '').matchAll(/(--gn-[\w-]+):\s*(#\w+)/g)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);

function colour(name: string): string {
  return light.get(name) ?? '#000';
}

/** The first view of these demos that is drawn in a frame with axes, with its demo. */
function firstPicture(demos: readonly Demo[]): { demo: Demo; view: DrawnView } | undefined {
  for (const demo of demos) {
    const view = demo.views.find(({ view }) => view === 'chart' || view === 'plane');
    if (view?.view === 'chart' || view?.view === 'plane') return { demo, view };
  }
  return undefined;
}

/** The card as SVG. There are no words in it, since the machine that builds the site may lack Chinese type. */
export function cardSvg(demos: readonly Demo[], language: Language): string {
  const found = firstPicture(demos);
  const size = { width: width - 2 * margin, height: height - 2 * margin, type: 1.9 };
  let picture = '';
  if (found) {
    const { demo, view } = found;
    const params = defaultValues(demo.params);
    const drawing = drawView(
      view,
      { params, result: demo.compute(params, () => {}) },
      demo.words,
      language,
      size,
    );
    picture = drawingSvg(drawing, size, 'card').replace(
      '<svg ',
      `<svg x="${margin}" y="${margin}" width="${size.width}" height="${size.height}" `,
    );
  }
  const style = [
    `text{font:${12 * size.type}px sans-serif;fill:${colour('--gn-muted')}}`,
    `.grid,.line,.mark,.contour{fill:none}`,
    `.grid{stroke:${colour('--gn-grid')};stroke-width:1.5}`,
    `.line{stroke-width:4}.mark{stroke-width:3}.contour{stroke:${colour('--gn-rule')}}.cell{fill-opacity:.4}`,
  ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>${style}</style><rect width="${width}" height="${height}" fill="${colour('--gn-paper')}"/>${picture}<rect y="${height - 14}" width="${width}" height="14" fill="${colour('--gn-accent')}"/></svg>`.replace(
    /var\((--gn-[\w-]+)\)/g,
    (_, name: string) => colour(name),
  );
}

/** The card as PNG. */
export function cardPng(demos: readonly Demo[], language: Language): Promise<Buffer> {
  return sharp(Buffer.from(cardSvg(demos, language)))
    .png({ palette: true })
    .toBuffer();
}

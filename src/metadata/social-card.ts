/** The picture that stands for a note where its address is shared: the first chart of the page, as it is drawn there. */
import sharp from 'sharp';
import type { Demo } from '../demo/define-demo';
import { defaultValues } from '../demo/parameters';
import type { AnyShown } from '../demo/views';
import type { Language } from '../demo/words';
import { computed } from '../lab/build/computed';
import { type DrawnView, drawingSvg, drawView } from '../lab/drawing';
import { pictureOf } from '../lab/picture';
import { coloursOf } from '../site/theme-colours';

const width = 1200;
const height = 630;
const margin = 48;

const light = coloursOf('light');

function colour(name: string): string {
  return light.get(name) ?? '#000';
}

/** A picture with fewer points says little when it is seen small and without its text. */
const fewestPoints = 20;

interface FirstPicture {
  readonly demo: Demo;
  readonly view: DrawnView;
  readonly shown: AnyShown;
}

/** The first picture in a frame with axes that has something to show before the reader does anything. */
function firstPicture(demos: readonly Demo[], language: Language): FirstPicture | undefined {
  for (const demo of demos) {
    const params = defaultValues(demo.params);
    const shown = { params, result: computed(demo, params) };
    for (const view of demo.views) {
      if (view.view !== 'chart' && view.view !== 'plane') continue;
      const { series } = pictureOf(view, shown, demo.words, language);
      const points = series.reduce((sum, each) => sum + each.points.length, 0);
      if (points >= fewestPoints) return { demo, view, shown };
    }
  }
  return undefined;
}

/** The card as SVG. There are no words in it, since the machine that builds the site may lack Chinese type. */
export function cardSvg(demos: readonly Demo[], language: Language): string {
  const found = firstPicture(demos, language);
  const size = { width: width - 2 * margin, height: height - 2 * margin, type: 1.9 };
  let picture = '';
  if (found) {
    const { demo, view, shown } = found;
    const drawing = drawView(view, shown, demo.words, language, size);
    picture = drawingSvg(drawing, size).replace(
      '<svg ',
      `<svg x="${margin}" y="${margin}" width="${size.width}" height="${size.height}" `,
    );
  }
  const style = [
    `text{font:${12 * size.type}px sans-serif;fill:${colour('--gn-muted')}}`,
    `.grid,.line,.mark,.contour,.shade{fill:none}`,
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

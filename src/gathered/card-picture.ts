import type { Demo } from '../demo/define-demo';
import { defaultValues } from '../demo/parameters';
import { computed } from '../lab/build/computed';
import { type DrawnView, drawView } from '../lab/drawing';
import { graphSvg } from '../lab/graph';
import { mapsLayers, mapsSvg } from '../lab/maps';
import type { Size } from '../lab/size';
import { isPicture } from '../lab/view-tables';
import { coloursOf, type Theme } from '../site/theme-colours';

/** The small picture of a demo: what the demo shows at first, drawn by the same functions, without type, which would be too small to read. */

/** How large the picture is drawn: half again as large as it is shown, so that lines and points are finer. */
const width = 360;
const height = 210;
const margin = 16;
const inside = { width: width - 2 * margin, height: height - 2 * margin };

const shapes = [
  '.grid,.line,.mark,.contour,.edge path{fill:none}',
  '.grid{stroke:var(--gn-grid);stroke-width:1.5}',
  '.line{stroke-width:2.5;stroke-linejoin:round}.mark{stroke-width:2}',
  '.contour{stroke:var(--gn-muted);stroke-opacity:.45}.cell{opacity:.4}',
  '.shade,.link{fill:none}.link{stroke-opacity:.5}.map{fill:var(--gn-paper);stroke:var(--gn-control)}',
  '.edge path{stroke:var(--gn-control);stroke-width:3}',
  '.node circle{fill:var(--gn-surface);stroke:var(--gn-control);stroke-width:3}',
  '.lit>:is(path,circle){stroke:var(--gn-series-2);stroke-width:7}',
].join('');

/** The colours that a drawing names, in both themes: the picture follows the one of the page that shows it. */
function coloursIn(svg: string): string {
  const names = new Set([...svg.matchAll(/var\((--gn-[\w-]+)\)/g)].map(([, name = '']) => name));
  const rule = (theme: Theme): string =>
    `:root{${[...names].map((name) => `${name}:${coloursOf(theme).get(name)}`).join(';')}}`;
  return `${rule('light')}@media(prefers-color-scheme:dark){${rule('dark')}}`;
}

/** A chart or a plane whose frame fills the picture: what stands beside the frame takes as much room as its numbers need. */
function framed(view: DrawnView, demo: Demo, shown: Parameters<typeof drawView>[1]): string {
  const draw = (size: Size) => drawView(view, shown, demo.words, 'en', size);
  const { frame: first } = draw(inside);
  const { layers, frame } = draw({
    width: 2 * inside.width - (first.right - first.left),
    height: 2 * inside.height - (first.bottom - first.top),
  });
  const [axes = '', ...others] = layers.map(({ svg }) => svg());
  const [grid = ''] = axes.match(/<path class="grid"[^>]*>/) ?? [];
  const box = `x="${frame.left}" y="${frame.top - 1}" width="${frame.right - frame.left}" height="${frame.bottom - frame.top + 2}"`;
  const clipped = `<svg ${box} viewBox="${box.replace(/[^\d. ]+/g, '').trim()}">${others.join('')}</svg>`;
  return `<svg viewBox="${frame.left - margin} ${frame.top - margin} ${width} ${height}">${grid}${clipped}</svg>`;
}

/** The first picture of a demo, at its default state, as the text of an SVG file. */
export function cardPicture(demo: Demo): string {
  const params = defaultValues(demo.params);
  const shown = { params, result: computed(demo, params) };
  const view = demo.views.find(isPicture);
  let drawn = '';
  if (view?.view === 'graph') {
    drawn = graphSvg(view, shown, demo.words, 'en')
      .replace(/<text[\s\S]*?<\/text>/g, '')
      .replace(
        / style="[^"]*"/,
        ` x="${margin}" y="${margin}" width="${inside.width}" height="${inside.height}"`,
      );
  } else if (view?.view === 'maps') {
    const size = { width, height, type: 0 };
    drawn = mapsSvg(mapsLayers(view, shown, demo.words, 'en', size), size);
  } else if (view?.view === 'chart' || view?.view === 'plane') {
    drawn = framed(view, demo, shown);
  }
  const paper = `<rect width="${width}" height="${height}" fill="var(--gn-surface)"/>`;
  const style = `<style>${coloursIn(paper + drawn + shapes)}${shapes}</style>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${style}${paper}${drawn}</svg>`;
}

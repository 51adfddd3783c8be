import type { Demo } from '../../../src/demo/define-demo';
import { labelText } from '../../../src/demo/label';
import { defaultValues } from '../../../src/demo/parameters';
import type { AnyView } from '../../../src/demo/views';
import { drawingSvg, drawView } from '../../../src/lab/drawing';
import { graphSvg } from '../../../src/lab/graph';
import { mapsLayers, mapsSvg } from '../../../src/lab/maps';
import colours from '../../../src/site/colours.css?raw';

const width = 520;
const lineHeight = 22;

/** The six colours of the light theme, and as much of the demos' style sheet as a picture needs to be read. */
const style = `
svg { ${[...(colours.match(/:root,[^}]*\}/)?.[0] ?? '').matchAll(/--gn-series-\d: #\w+;/g)].join(' ')} }
text { font: 12px sans-serif; }
.title { font-weight: bold; }
.grid, .line, .mark, .contour, .graph circle, .graph path { fill: none; stroke-width: 1.5; }
.grid, .contour, .graph circle, .graph path { stroke: #ccc; }
.cell { fill-opacity: 0.4; }
.graph .lit circle, .graph .lit path { stroke: #000; }
.graph .forward { fill: var(--gn-series-1); }
.graph .backward { fill: var(--gn-series-2); }
`;

/** What shaded maps add to it. */
const mapStyle =
  '.shade, .link { fill: none; } .map { fill: #fff; stroke: #ccc; } svg { --gn-surface: #fff; }';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** One view with its words, and how high it is; nothing for a view that draws nothing. */
function pictureOf(demo: Demo, view: AnyView, top: number): { svg: string; height: number } | undefined {
  const params = defaultValues(demo.params);
  const shown = { params, result: demo.compute(params, () => {}) };
  const say = (key: string): string => escaped(labelText(demo.words[key]?.en ?? key));
  const placed = (svg: string, size: string): string =>
    svg.replace('<svg ', `<svg y="${top + lineHeight}" ${size} `);
  const title = `<text class="title" x="4" y="${top + 15}">${say(view.view === 'readouts' ? '' : view.title)}</text>`;
  if (view.view === 'graph') {
    const svg = graphSvg(view, shown, demo.words, 'en');
    const height = Number(svg.match(/viewBox="0 0 [\d.]+ ([\d.]+)"/)?.[1]);
    return { svg: title + placed(svg, `width="100%" height="${height}"`), height: height + lineHeight };
  }
  if (view.view === 'maps') {
    const size = { width, height: 240 };
    const svg = mapsSvg(mapsLayers(view, shown, demo.words, 'en', size), size);
    return { svg: title + placed(svg, `width="${width}" height="240"`), height: 240 + lineHeight };
  }
  if (view.view !== 'chart' && view.view !== 'plane') return undefined;
  const height = view.height === 'low' ? 140 : 240;
  const size = { width, height };
  const drawing = drawView(view, shown, demo.words, 'en', size);
  const below = top + lineHeight + height + 13;
  const looks = [
    ...((view.view === 'plane' && view.map?.categories) || []),
    ...view.series,
    ...((view.view === 'chart' && view.marks) || []),
  ];
  const legend = looks
    .filter(({ label }) => drawing.visible.includes(label))
    .map(({ label, colour }) => `<tspan fill="var(--gn-series-${colour})">${say(label)}</tspan>`);
  const [x, y] = [drawing.picture.x, drawing.picture.y].map(({ label }) => escaped(label));
  const axes = `${x} → ${y} ↑`;
  return {
    svg:
      title +
      placed(drawingSvg(drawing, size), `width="${width}" height="${height}"`) +
      `<text x="4" y="${below}">${axes}</text>` +
      `<text x="4" y="${below + 16}">${legend.join(' · ')}</text>`,
    height: height + 3 * lineHeight,
  };
}

/** An element a line, and each part of a path too, so that a difference shows where it is. */
function inLines(svg: string): string {
  const wrapped = svg.replaceAll(/ d="([^"]+)"/g, (_, d: string) => {
    const lines = [''];
    for (const part of d.match(/[A-Za-z]?[^A-Za-z ]*(?: |$)?/g) ?? []) {
      if (part.startsWith('M') || lines.at(-1)!.length + part.length > 100) lines.push('');
      lines[lines.length - 1] += part;
    }
    return ` d="${lines.flatMap((line) => line.trimEnd() || []).join('\n')}"`;
  });
  return `${wrapped.replaceAll(/>(?=<(?!\/|tspan))/g, '>\n')}\n`;
}

/** Every picture of a demo at its default, in English, under each other in one SVG file that opens in any browser. */
export function demoSvg(demo: Demo): string {
  let height = 0;
  const parts = demo.views.map((view) => {
    const picture = pictureOf(demo, view, height);
    height += picture?.height ?? 0;
    return picture?.svg ?? '';
  });
  const more = parts.some((part) => part.includes('class="shade"')) ? mapStyle : '';
  return inLines(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${style}${more}</style>${parts.join('')}</svg>`,
  );
}

import { createCanvas, SvgExportFlag } from '@napi-rs/canvas';
import { chartConfiguration, type Dash, type DrawingStyle } from '../chart-config';
import { dashes } from '../chart-dashes';
import { Chart } from '../chart-parts';
import type { Picture } from '../picture';

const grid = '#070707';
const text = '#080808';

/** A stand-in colour: recognizable in the drawing, it carries the number of the series colour and the kind of dash. */
function standIn(colour: number, dash: Dash): string {
  return `#0${colour}0${colour}0${dash === 'dashed' ? 'a' : dash === 'dotted' ? 'b' : colour}`;
}

const style: DrawingStyle = {
  // Real dashes would be cut into one shape each: the drawing gets an attribute instead, see below.
  stroke: (colour, dash) => ({ colour: standIn(colour, dash), dash: [] }),
  grid,
  text,
  fontFamily: 'sans-serif',
  fontSize: 12,
};

/** Gives the stand-ins their meaning: the theme's variables, and dashes as an attribute of the stroke. */
function withThemeColours(svg: string): string {
  return svg
    .replaceAll(grid, 'var(--gn-grid)')
    .replaceAll(text, 'var(--gn-muted)')
    .replace(
      /(stroke|fill)="#0([1-6])0[1-6]0([1-6ab])"/gi,
      (_, attribute: string, colour: string, kind: string): string => {
        const paint = `${attribute}="var(--gn-series-${colour})"`;
        const dash =
          kind.toLowerCase() === 'a' ? dashes.dashed : kind.toLowerCase() === 'b' ? dashes.dotted : undefined;
        return dash && attribute === 'stroke' ? `${paint} stroke-dasharray="${dash.join(' ')}"` : paint;
      },
    );
}

/** Neighbouring paths of the same look become one path. */
function joinPaths(svg: string): string {
  const path = /<path ([^>]*?) d="([^"]*)"\/>/g;
  return svg.replace(/(?:<path [^>]*\/>){2,}/g, (run) => {
    const joined: { look: string; d: string }[] = [];
    for (const [, look = '', d = ''] of run.matchAll(path)) {
      const last = joined.at(-1);
      if (last?.look === look) last.d += d;
      else joined.push({ look, d });
    }
    return joined.map(({ look, d }) => `<path ${look} d="${d}"/>`).join('');
  });
}

/** Keeps the first glyph's place and lets the reader's font place the rest; one decimal is finer than a pixel. */
function tidy(svg: string, idPrefix: string): string {
  const body = svg
    .replace(/^.*?<svg[^>]*>/s, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<rect fill-opacity="0"[^>]*\/>/g, '')
    .replace(
      /<clipPath id="[^"]*">(?:(?!<\/clipPath>).)*<\/clipPath>\s*<g clip-path="[^"]*">\s*(<text[^>]*>[^<]*<\/text>)\s*<\/g>/g,
      '$1',
    )
    .replace(/<path fill="none" stroke="transparent"[^>]*\/>/g, '')
    .replace(/ stroke-miterlimit="10"| stroke-width="1"| font-size="12"| font-family="[^"]*"/g, '')
    .replace(/ (x|y)="(-?[\d.]+)[^"]*"(?=[^<>]*>[^<]*<\/text>)/g, ' $1="$2"')
    .replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/id="cl_(\w+)"/g, `id="${idPrefix}-$1"`)
    .replace(/url\(#cl_(\w+)\)/g, `url(#${idPrefix}-$1)`);
  return joinPaths(withThemeColours(body));
}

/**
 * Draws a picture as SVG with the same Chart.js configuration that the browser uses. Text stays text and colours are
 * CSS variables, so one drawing serves light, dark and paper. `idPrefix` keeps the ids of several drawings apart.
 */
export function drawFirstPicture(picture: Picture, width: number, height: number, idPrefix: string): string {
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
  const configuration = chartConfiguration(
    () => picture,
    () => style,
  );
  // Chart.js asks a canvas for nothing that this one lacks; only the types of the two differ.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, configuration);
  chart.draw();
  const drawing = tidy(canvas.getContent().toString('utf8'), idPrefix);
  chart.destroy();
  return `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${drawing}</svg>`;
}

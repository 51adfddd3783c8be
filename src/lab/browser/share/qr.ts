import { encode } from 'uqr';

/** A QR code as SVG, dark on white in every theme, because cameras want it so. Throws when the text is too long. */
export function qrSvg(text: string): string {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  return `<svg viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path fill="#000" d="${path.join('')}"/></svg>`;
}

/** Draws the QR code of a link into a box; says so there when the link is too long for one. */
export function drawQr(box: HTMLElement, link: string, tooLong: string): void {
  try {
    box.innerHTML = qrSvg(link);
    box.firstElementChild?.setAttribute('aria-label', link);
  } catch {
    box.textContent = tooLong;
  }
}

import type { Language } from '../demo/words';
import { linkTo } from '../lab/browser/address';
import { qrSvg } from '../lab/browser/share/qr';
import { pageAddress, pairsOf } from './addresses';
import { printWords } from './print-words';

/** Millimetres for one square of a code: a phone reads it at arm's length, and the code of a short address stays small. */
const squareSize = 0.42;

/** From here on a code would be larger than the corner of a page it belongs in; its address stands beside it anyway. */
const mostSquares = 105;

/** The address as a QR code, in a size that fits its detail; nothing when it is too long. */
function codeOf(address: string): SVGElement | undefined {
  const template = document.createElement('template');
  try {
    template.innerHTML = qrSvg(address);
  } catch {
    return undefined;
  }
  const svg = template.content.firstElementChild;
  if (!(svg instanceof SVGElement)) return undefined;
  const squares = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  if (squares > mostSquares) return undefined;
  svg.setAttribute('class', 'printed-code');
  svg.setAttribute('aria-label', address);
  svg.style.width = `${squares * squareSize}mm`;
  return svg;
}

/** The address as text. It is a link too: a hand-out may become a PDF. */
function textOf(introduction: string, address: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'printed-address';
  const link = document.createElement('a');
  link.href = address;
  link.textContent = address;
  line.append(introduction, ' ', link);
  return line;
}

/**
 * Adds the way back from paper to the screen, as text and as a QR code: for the page with all its states below its title,
 * and for each demo that is not at its default. Gives what takes that back.
 */
export function addCodes(language: Language): () => void {
  const added: Element[] = [];
  const title = document.querySelector('.page-title');
  const stateful = [...document.querySelectorAll('live-demo, exercise-item')].map(({ id }) => id);
  const address = pageAddress(location.href, stateful);
  const introduction = printWords[address.includes('?') ? 'pageAsPrinted' : 'page'][language];
  const text = textOf(introduction, address);
  const code = codeOf(address);
  if (code) title?.prepend(code);
  title?.append(text);
  added.push(text, ...(code ? [code] : []));

  const query = [...new URLSearchParams(location.search)];
  for (const demo of document.querySelectorAll('live-demo')) {
    const pairs = pairsOf(demo.id, query);
    if (pairs.length === 0) continue;
    const demoAddress = linkTo(demo.id, pairs);
    const demoText = textOf(printWords.demoAsPrinted[language], demoAddress);
    const demoCode = codeOf(demoAddress);
    if (demoCode) demo.querySelector('.summary')?.before(demoCode);
    demo.querySelector('.state')?.after(demoText);
    added.push(demoText, ...(demoCode ? [demoCode] : []));
  }
  return () => {
    for (const element of added) element.remove();
  };
}

import { encode } from 'uqr';
import type { Language } from '../../demo/words';
import { withValues } from '../../site/say';
import { interfaceWords } from '../interface-words';

/** The code that puts a demo in one state into another page. The script lets the frame grow with the demo. */
export function embedCode(embed: string, query: string, title: string, height: number): string {
  const address = new URL(embed, location.href);
  const base = address.pathname.replace(/embed\/.*$/, '');
  address.search = query;
  const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return [
    `<iframe src="${quoted(address.href)}" title="${quoted(title)}" style="width:100%;height:${height}px;border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`,
    `<script src="${address.origin}${base}embed.js" async></script>`,
  ].join('\n');
}

/** A QR code as SVG, dark on white in every theme, because cameras want it so. Throws when the text is too long. */
export function qrSvg(text: string): string {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  return `<svg viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path fill="#000" d="${path.join('')}"/></svg>`;
}

/** Shows an address as a QR code in a dialog; gives a sentence when that cannot be. */
export function showQr(address: string, language: Language): string {
  let svg: string;
  try {
    svg = qrSvg(address);
  } catch {
    return interfaceWords.qrTooLong[language];
  }
  const dialog = document.createElement('dialog');
  dialog.className = 'qr-dialog';
  dialog.setAttribute('aria-label', interfaceWords.qrTitle[language]);
  const text = document.createElement('p');
  text.textContent = address;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = interfaceWords.close[language];
  close.addEventListener('click', () => dialog.close());
  dialog.innerHTML = svg;
  dialog.firstElementChild?.setAttribute('aria-label', address);
  dialog.append(text, close);
  dialog.addEventListener('close', () => dialog.remove());
  // Inside the demo, so that a demo in full screen shows it too.
  (document.fullscreenElement ?? document.body).append(dialog);
  dialog.showModal();
  return '';
}

/** Copies the embed code and says what became of it. */
export async function copyEmbed(root: HTMLElement, query: string, language: Language): Promise<string> {
  const embed = root.dataset['embed'] ?? '';
  const title = root.querySelector('.demo-title > span')?.textContent ?? '';
  const code = embedCode(embed, query, title, Math.ceil(root.getBoundingClientRect().height) + 60);
  try {
    await navigator.clipboard.writeText(code);
    return interfaceWords.embedCopied[language];
  } catch {
    return withValues(interfaceWords.embedNotCopied[language], {
      address: new URL(embed, location.href).href,
    });
  }
}

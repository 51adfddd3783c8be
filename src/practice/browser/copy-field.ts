import type { Language } from '../../demo/words';
import { bindCopy } from '../../lab/browser/share/copy';
import { shareWords } from '../../lab/share-words';
import { examWords } from '../exam/exam-words';

/**
 * Makes a `CopyField.astro` live: a link to copy, and as a QR code for a class when it is asked for. Gives what shows another link; the
 * code may have a shorter one that leads to the same.
 */
export function bindCopyField(root: HTMLElement, language: Language): (link: string, short?: string) => void {
  const find = <Part extends HTMLElement>(selector: string): Part => root.querySelector(selector) as Part;
  const field = find<HTMLInputElement>('.share-copy input');
  const details = find<HTMLDetailsElement>('details');
  let scanned = '';
  bindCopy(find('.share-copy'), {
    copied: shareWords.linkCopied[language],
    notCopied: shareWords.notCopied[language],
  });

  async function draw(): Promise<void> {
    if (!details.open) return;
    const place = find('.paper-qr');
    const loaded = await import('../../lab/browser/share/qr').catch(() => undefined);
    if (loaded) loaded.drawQr(place, scanned, examWords.qrTooLong[language]);
    else place.textContent = examWords.qrNotLoaded[language];
  }

  details.addEventListener('toggle', () => void draw());
  return (link, short = link) => {
    field.value = link;
    scanned = short;
    void draw();
  };
}

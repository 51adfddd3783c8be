import { bindCopy } from '../../lab/browser/share/copy';
import { shareWords } from '../../lab/share-words';
import type { ExamPage } from './exam-page';

/** The link to the paper that is chosen in the form: to copy, and as a QR code for a class. Gives what shows another link; the code has the short one. */
export function paperLink({ part, say, language }: ExamPage): (query: string, short: string) => void {
  const addressOf = (query: string): string => new URL(`?${query}`, location.href).href;
  let scanned = '';

  const field = part<HTMLInputElement>('.paper-link input');
  const details = part<HTMLDetailsElement>('.paper-link details');
  bindCopy(part('.share-copy'), {
    copied: shareWords.linkCopied[language],
    notCopied: shareWords.notCopied[language],
  });

  async function draw(): Promise<void> {
    if (!details.open) return;
    const { drawQr } = await import('../../lab/browser/share/qr');
    drawQr(part('.paper-qr'), scanned, say('qrTooLong'));
  }

  details.addEventListener('toggle', () => void draw());
  return (query, short) => {
    field.value = addressOf(query);
    scanned = addressOf(short);
    void draw();
  };
}

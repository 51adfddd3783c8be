import type { Demo } from '../../../demo/define-demo';
import { labelText } from '../../../demo/label';
import type { Language } from '../../../demo/words';
import { shareWords } from '../../share-words';
import { isPicture } from '../../view-tables';
import { adoptStyles } from '../adopt-styles';
import { bindCopy } from './copy';
import copyStyles from './copy.css?inline';
import { bindEmbedForm } from './embed-form';
import { shareHtml } from './markup';
import { drawQr } from './qr';
import styles from './share.css?inline';

adoptStyles(copyStyles);
adoptStyles(styles);

/** The state that is taken elsewhere. */
export interface SharedState {
  readonly link: string;
  readonly pairs: readonly (readonly [key: string, text: string])[];
}

/**
 * The one dialog for taking a demo elsewhere: to a friend, a phone, a class, a page of a course, a table. It stands inside the
 * demo, so that a demo in full screen shows it too and the demo's own buttons work in it.
 */
export function openShareDialog(
  root: HTMLElement,
  demo: Demo,
  language: Language,
  { link, pairs }: SharedState,
): void {
  const word = (key: string): string => labelText(demo.words[key]?.[language] ?? key);
  const title = word('title');
  const dialog = document.createElement('dialog');
  dialog.className = 'share-dialog';
  dialog.setAttribute('closedby', 'any');
  dialog.setAttribute('aria-labelledby', 'share-title');
  dialog.innerHTML = shareHtml(
    {
      title,
      pictures: demo.views.flatMap((view) => (isPicture(view) && 'title' in view ? [word(view.title)] : [])),
      hasTables: root.querySelector('details.data') !== null,
    },
    language,
  );
  const find = <Part extends HTMLElement>(selector: string): Part => dialog.querySelector(selector) as Part;
  const notCopied = shareWords.notCopied[language];
  find<HTMLInputElement>('[data-part="link"] input').value = link;
  drawQr(find('.share-qr div'), link, shareWords.qrTooLong[language]);
  bindCopy(find('[data-part="link"]'), { copied: shareWords.linkCopied[language], notCopied });
  bindCopy(find('[data-part="code"]'), { copied: shareWords.codeCopied[language], notCopied });
  const embedded = { embed: root.dataset['embed'] ?? '', title, state: pairs };
  const endPreview = bindEmbedForm(find('.share-embed'), embedded, language);

  // Before the button itself acts: what is presented gives the focus back to where it was before the dialog.
  dialog.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-close], [data-action="present"]'))
        dialog.close();
    },
    { capture: true },
  );
  dialog.addEventListener('close', () => {
    endPreview();
    dialog.remove();
  });
  root.append(dialog);
  dialog.showModal();
  find('[data-part="link"] button').focus();
}

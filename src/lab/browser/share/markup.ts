import type { Language } from '../../../demo/words';
import { type Say, sayFrom } from '../../../site/say';
import { shareWords } from '../../share-words';
import { hideable } from './embed-code';

/** What the dialog is about. */
export interface Shared {
  readonly title: string;
  /** The titles of the pictures, in their order. */
  readonly pictures: readonly string[];
  readonly hasTables: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A button that says in its own place that it is done: it keeps its size. */
function copyButton(label: string, done: string): string {
  return `<button type="button"><span>${label}</span><span class="done" aria-hidden="true">✓ ${done}</span></button>`;
}

/** The form for embedding a demo, folded. */
export function embedHtml(say: Say<keyof typeof shareWords>, pictures: readonly string[]): string {
  const options = pictures.map(
    (title, index) => `<option value="${index + 1}">${escaped(say('onlyPicture', { title }))}</option>`,
  );
  const parts = hideable.map(
    (part) => `<label><input type="checkbox" data-hide="${part}"> ${say(`hide.${part}`)}</label>`,
  );
  return `<details class="share-embed">
<summary>${say('embed')}</summary>
<div class="share-choices">
<label>${say('picture')} <select data-choice="view"><option value="">${say('allPictures')}</option>${options.join('')}</select></label>
<fieldset><legend>${say('leaveOut')}</legend>${parts.join('')}</fieldset>
<label>${say('height')} <input data-choice="height"></label>
<label><input type="checkbox" data-choice="grows" checked> ${say('grows')}</label>
<div class="share-copy" data-part="code">
<label>${say('code')} <textarea rows="4" readonly spellcheck="false"></textarea></label>
${copyButton(say('copyCode'), say('codeCopied'))}
<p role="status"></p>
</div>
</div>
<figure class="share-preview"><figcaption>${say('preview')}</figcaption><div></div></figure>
</details>`;
}

/** The inside of the dialog. */
export function shareHtml({ title, pictures, hasTables }: Shared, language: Language): string {
  const say = sayFrom(shareWords, language);
  return `<header><h2 id="share-title">${escaped(say('title', { title }))}</h2><button type="button" data-close aria-label="${say('close')}">✕</button></header>
<div class="share-link">
<div>
<div class="share-copy" data-part="link">
<label>${say('link')} <input type="text" readonly spellcheck="false"></label>
${copyButton(say('copyLink'), say('linkCopied'))}
<p role="status"></p>
</div>
<div class="share-actions"><button type="button" data-action="present">${say('present')}</button>${hasTables ? `<button type="button" data-action="csv">${say('csv')}</button>` : ''}</div>
</div>
<figure class="share-qr"><figcaption>${say('qr')}</figcaption><div></div></figure>
</div>
${embedHtml(say, pictures)}`;
}

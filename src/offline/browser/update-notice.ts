import { adoptStyles } from '../../lab/browser/adopt-styles';
import { pageLanguage } from '../../lab/browser/page-language';
import { offlineWords } from '../words';
import styles from './update-notice.css?inline';

function button(text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}

/** Says that there is a newer version of this page; once per page. Only the reader reloads it, and only this one. */
export function showUpdateNotice(): void {
  if (document.querySelector('.update-notice')) return;
  const language = pageLanguage();
  adoptStyles(styles);
  const notice = document.createElement('aside');
  const text = document.createElement('p');
  notice.className = 'update-notice';
  notice.setAttribute('aria-label', offlineWords.update[language]);
  text.setAttribute('role', 'status');
  notice.append(
    text,
    button(offlineWords.reload[language], () => location.reload()),
    button(offlineWords.later[language], () => notice.remove()),
  );
  document.body.append(notice);
  // Screen readers announce what changes in a status, not what it begins with.
  requestAnimationFrame(() => {
    text.textContent = offlineWords.ready[language];
  });
}

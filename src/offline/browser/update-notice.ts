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

/** Lets the version that waits take over. Pages that the old one looks after reload by themselves; this one may be outside. */
function takeOver(registration: ServiceWorkerRegistration): void {
  const { waiting } = registration;
  if (!waiting) {
    location.reload();
    return;
  }
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated' && !navigator.serviceWorker.controller) location.reload();
  });
  const ask = (): void => registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
  ask();
  // Chromium may forget it when the old worker is answering a page at that moment. The reload ends this.
  setInterval(ask, 1000);
}

/** Says that a new version waits and asks whether to load it; once per page. */
export function showUpdateNotice(registration: ServiceWorkerRegistration): void {
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
    button(offlineWords.reload[language], () => {
      notice.replaceChildren(text);
      text.textContent = offlineWords.loading[language];
      takeOver(registration);
    }),
    button(offlineWords.later[language], () => notice.remove()),
  );
  document.body.append(notice);
  // Screen readers announce what changes in a status, not what it begins with.
  requestAnimationFrame(() => {
    text.textContent = offlineWords.ready[language];
  });
}

import { fill, interfaceWords } from '../interface-words';
import { pageLanguage } from './page-language';

/** Says above the text that the link names something that is not on this page. */
export function showLinkNotice(unknown: string): void {
  const line = document.createElement('p');
  line.className = 'link-notice';
  line.setAttribute('role', 'status');
  const given = unknown.length > 24 ? `${unknown.slice(0, 24)}…` : unknown;
  line.textContent = fill(interfaceWords.unknownInLink[pageLanguage()], { given });
  document.querySelector('main')?.prepend(line);
}

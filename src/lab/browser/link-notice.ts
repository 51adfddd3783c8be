import { withValues } from '../../site/say';
import { shortened } from '../../site/shortened';
import { interfaceWords } from '../interface-words';
import { pageLanguage } from './page-language';

/** Says above the text that the link names something that is not on this page. */
export function showLinkNotice(unknown: string): void {
  const line = document.createElement('p');
  line.className = 'link-notice';
  line.setAttribute('role', 'status');
  line.textContent = withValues(interfaceWords.unknownInLink[pageLanguage()], { given: shortened(unknown) });
  document.querySelector('main')?.prepend(line);
}

import { checkLink } from '../../lab/browser/check-link';
import { FetchedDemo } from './fetched-demo';

/** What the page of all demos loads in place of `lab/browser/page`: its demos fetch the rest of themselves first. */
customElements.define('live-demo', FetchedDemo);
void checkLink();

/** What every page of the site loads: small, for it competes with the text. All that a reader asks for comes when it is asked for. */

import '../../site/mend-address';
import '../../copying/watch';
import '../../home/browser/keep-place';
import '../../offline/browser/register';
import './contents';
import { letKeyboardScroll } from '../../lab/browser/keyboard-scrolling';
import './language';
import './page-tools';
import './search-button';
import './unfold';

letKeyboardScroll(document);

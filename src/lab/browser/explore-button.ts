import type { Demo } from '../../demo/define-demo';
import type { Language } from '../../demo/words';
import type { Explored } from '../explore/explore';
import { interfaceWords } from '../interface-words';

/**
 * Gives each chart and plane the button that opens it in the whole window, and gives what the button does. Everything behind it is
 * loaded when it is first pressed.
 */
export function bindExplore(
  root: HTMLElement,
  demo: Demo,
  language: Language,
  explored: Explored,
  say: (text: string) => void,
): { readonly explore: () => Promise<void> } {
  for (const figure of root.querySelectorAll('.view-chart, .view-plane')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'explore-button';
    button.dataset['action'] = 'explore';
    button.textContent = interfaceWords.explore[language];
    figure.querySelector('.view-title')?.after(button);
  }
  let isOpening = false;
  return {
    async explore() {
      if (isOpening) return;
      isOpening = true;
      try {
        const { explore } = await import('../explore/explore');
        explore(root, demo, language, explored);
      } catch {
        say(interfaceWords.exploreFailed[language]);
      }
      isOpening = false;
    },
  };
}

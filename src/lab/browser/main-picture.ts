import type { Demo } from '../../demo/define-demo';
import type { LinkProblem } from '../../demo/link';
import type { Language } from '../../demo/words';
import { interfaceWords } from '../interface-words';
import { isPicture } from '../view-tables';

/** Which picture of a demo is the large one, counted from 1 as in links. */
export interface MainPicture {
  readonly chosen: () => number;
  readonly choose: (place: number) => void;
}

/**
 * The picture that a link asks for, `momentum-valley.view=3`, and what cannot be taken of it. A page that shows one picture only
 * names it, and no link inside it asks for another.
 */
export function pictureInLink(
  demo: Demo,
  pairs: Iterable<readonly [key: string, text: string]>,
  only?: string,
): { readonly place: number; readonly problems: readonly LinkProblem[] } {
  const count = demo.views.filter(isPicture).length;
  const given = only ?? [...pairs].findLast(([key]) => key === `${demo.id}.view`)?.[1];
  if (given === undefined) return { place: 1, problems: [] };
  const place = Number(given);
  if (/^\d+$/.test(given) && place >= 1 && place <= count) return { place, problems: [] };
  return { place: 1, problems: [{ name: 'view', given, kind: 'noPicture' }] };
}

/** Makes the titles of the pictures buttons: each puts its picture on the stage and leaves the others as thumbnails. */
export function bindMainPicture(
  root: HTMLElement,
  demo: Demo,
  language: Language,
  changed: () => void,
): MainPicture {
  const pictures = demo.views.flatMap((view, index) => {
    const element = root.querySelector<HTMLElement>(`[data-view="${index}"]`);
    return isPicture(view) && element ? [{ element }] : [];
  });
  let place = 1;

  const buttons = pictures.map(({ element }) => {
    const title = element.querySelector('.view-title') as HTMLElement;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'choose-picture';
    const before = document.createElement('span');
    before.className = 'sr-only';
    before.textContent = interfaceWords.showLarge[language];
    button.append(before, ...title.childNodes);
    title.append(button);
    return button;
  });

  const show = (): void => {
    pictures.forEach(({ element }, index) => {
      element.toggleAttribute('data-main', index === place - 1);
      buttons[index]?.setAttribute('aria-pressed', String(index === place - 1));
    });
  };

  const choose = (next: number): void => {
    if (next === place || pictures[next - 1] === undefined) return;
    place = next;
    show();
    changed();
  };
  buttons.forEach((button, index) => {
    button.addEventListener('click', () => choose(index + 1));
  });
  show();
  return { chosen: () => place, choose };
}

import type { Language } from '../../demo/words';
import { pageLanguage } from '../../lab/browser/page-language';
import { type Say, sayFrom } from '../../site/say';
import { type ExamData, examDataId } from '../exam/exam-data';
import { type ExamSentence, examWords } from '../exam/exam-words';

/** What all parts of the exam share: the page, its language, its data. */
export interface ExamPage {
  readonly root: HTMLElement;
  readonly language: Language;
  readonly data: ExamData;
  readonly say: Say<ExamSentence>;
  /** The one element of the page that a selector names. */
  readonly part: <Kind extends HTMLElement = HTMLElement>(selector: string) => Kind;
  /** Shows one of the states of the page: the style sheet hides the rest. */
  readonly enter: (state: 'form' | 'taking' | 'results' | 'print') => void;
  /** Tells the reader something, in place of what was told before. */
  readonly tell: (...lines: readonly (string | Node)[]) => void;
}

/** The exam of this page. */
export function examPage(root: HTMLElement): ExamPage {
  const language = pageLanguage();
  const data: ExamData = JSON.parse(document.getElementById(examDataId)?.textContent ?? '');
  const part = <Kind extends HTMLElement>(selector: string): Kind => root.querySelector(selector) as Kind;
  return {
    root,
    language,
    data,
    say: sayFrom(examWords, language),
    part,
    enter(state) {
      root.dataset['state'] = state;
      part('.exam-paper').hidden = state === 'form';
      part('form').hidden = state !== 'form';
    },
    tell(...lines) {
      part('.exam-notice').replaceChildren(
        ...lines.flatMap((line, index) => (index === 0 ? [line] : [document.createElement('br'), line])),
      );
    },
  };
}

/** Makes an element with what belongs into it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

import type { Demo } from '../../demo/define-demo';
import type { LinkProblem } from '../../demo/link';
import type { State } from '../../demo/parameters';
import type { Language } from '../../demo/words';
import { sayProblems } from '../told';

/** The line of a demo that says what became of a link, a button or what was typed. */
export interface Notice {
  readonly say: (text: string) => void;
  /**
   * Says what could not be taken as it was given, and what stands in the state instead: the first of several, and how many there are,
   * for the line is read aloud. Without problems it is empty.
   */
  readonly complain: (problems: readonly LinkProblem[], state: State) => void;
}

export function createNotice(root: HTMLElement, demo: Demo, language: Language): Notice {
  const line = root.querySelector('.notice') as HTMLElement;
  const say = (text: string): void => {
    line.textContent = text;
  };
  return {
    say,
    complain: (problems, state) => say(sayProblems(demo, problems, state, language)),
  };
}

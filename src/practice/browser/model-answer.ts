import type { SayPractice } from '../practice-words';

/** The marking points of an answer in words, with which the reader marks it: first the model answer, then the points. */
export interface ModelAnswer {
  /** Whether there are points that are not shown yet. */
  readonly isClosed: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Exercises of other kinds have no such points: nothing is closed there, and nothing opens. */
export function createModelAnswer(root: HTMLElement, say: SayPractice): ModelAnswer {
  const points = root.querySelector<HTMLElement>('.points');
  const button = root.querySelector('button[type="submit"]') as HTMLButtonElement;
  return {
    isClosed: () => points?.hidden === true,
    open() {
      if (!points?.hidden) return;
      points.hidden = false;
      button.textContent = say('check');
    },
    close() {
      if (!points) return;
      points.hidden = true;
      button.textContent = say('showModel');
    },
  };
}

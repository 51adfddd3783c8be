/** Where the solutions of the exercises stand on paper. */
export const solutionPlaces = ['last-page', 'left-out', 'in-place'] as const;

export type SolutionPlace = (typeof solutionPlaces)[number];

/** Whatever the reader should try first. */
const tasks = '.exercise:has(> details.solution)';

/** Whether a page has anything to solve. */
export function hasSolutions(): boolean {
  return document.querySelector(tasks) !== null;
}

function titleOf(task: Element): string {
  return task.querySelector('.box-title')?.textContent.trim() ?? '';
}

/** A copy of a task's solution, under the number and title of the task. */
function copyOfSolution(task: Element, number: number): HTMLElement {
  const copy = document.createElement('div');
  copy.className = 'printed-solution';
  const title = document.createElement('h3');
  title.textContent = `${number}. ${titleOf(task)}`;
  const solution = task.querySelector(':scope > details')?.cloneNode(true);
  const parts = solution instanceof Element ? [...solution.children] : [];
  copy.append(title, ...parts.filter((part) => !part.matches('summary')));
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy;
}

/**
 * Puts the solutions where the reader wants them on paper, and gives what takes that back. Only copies are moved, so that
 * an exercise in the middle of being answered stays as it is; where they stand on the page is settled in print.css.
 */
export function placeSolutions(place: SolutionPlace, heading: string): () => void {
  const root = document.documentElement;
  root.dataset['solutions'] = place;
  const added: Element[] = [];
  const found = [...document.querySelectorAll(tasks)];
  if (place === 'last-page' && found.length > 0) {
    const section = document.createElement('section');
    section.className = 'printed-solutions';
    const title = document.createElement('h2');
    title.textContent = heading;
    section.append(title, ...found.map((task, index) => copyOfSolution(task, index + 1)));
    document.querySelector('main .prose')?.append(section);
    added.push(section);
    // After the copies are made: their titles bring a number of their own.
    found.forEach((task, index) => {
      const number = document.createElement('span');
      number.className = 'printed-number';
      number.textContent = `${index + 1}. `;
      task.querySelector('.box-title')?.prepend(number);
      added.push(number);
    });
  }
  return () => {
    delete root.dataset['solutions'];
    for (const element of added) element.remove();
  };
}

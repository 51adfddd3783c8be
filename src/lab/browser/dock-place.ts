/** Pixels beside a dock that stay free. */
const gap = 16;

/** A dock beside the text is at least so wide, and at most. */
const [narrowest, widest] = [300, 480];

/**
 * What is read on while the demo is beside it: the box or the paragraph of the link, or the lines of its exercise, whose frame may be
 * covered. A table may be narrower than the lines that follow it.
 */
function linesAround(link: HTMLElement): Element[] {
  const exercise = link.closest('exercise-item');
  const here = exercise
    ? [...exercise.querySelectorAll('p, li')]
    : [link.closest('.box, p, li, dd, td, blockquote') ?? link];
  return [...here, ...document.querySelectorAll('.prose > p:first-of-type')];
}

/** The letters of boxes and folds, which are a little wider than paragraphs; seldom as wide as the box. */
function lettersInBoxes(): Range[] {
  return [...document.querySelectorAll('.prose > :is(.box, .fold) > p')].map((paragraph) => {
    const letters = new Range();
    letters.selectNodeContents(paragraph);
    return letters;
  });
}

/** How wide a dock beside these lines can be. */
function roomBeside(lines: readonly (Element | Range)[]): number {
  const right = Math.max(...lines.map((line) => line.getBoundingClientRect().right));
  return document.documentElement.clientWidth - right - 2 * gap;
}

/**
 * Puts a docked demo beside the text of a link where the window has room for it; else at the edge of the window that is farther
 * from the link, so that the sentence stays in sight. Boxes and folds stay free too where there is room for that.
 */
export function placeDock(demo: HTMLElement, link: HTMLElement): void {
  const around = linesAround(link);
  const free = roomBeside([...around, ...lettersInBoxes()]);
  const room = free >= narrowest ? free : roomBeside(around);
  const { top, bottom } = link.getBoundingClientRect();
  const isLow = (top + bottom) / 2 > innerHeight / 2;
  demo.style.setProperty('--dock-width', `${Math.min(room, widest)}px`);
  demo.dataset['dock'] = room >= narrowest ? 'beside' : isLow ? 'top' : 'bottom';
}

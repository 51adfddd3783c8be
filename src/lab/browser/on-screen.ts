import { watchWithin } from './intersections';

/** How far off the screen a view still counts as seen. */
const margin = '80px';

/** Knows which views the reader can see, and tells when a view comes into sight. */
export function watchViews(
  views: readonly Element[],
  appeared: (index: number) => void,
): (index: number) => boolean {
  const seen = views.map(() => true);
  views.forEach((view, index) => {
    watchWithin(margin, view, (isSeen) => {
      seen[index] = isSeen;
      if (isSeen) appeared(index);
    });
  });
  return (index) => seen[index] ?? true;
}

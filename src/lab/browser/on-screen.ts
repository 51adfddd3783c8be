/** How far off the screen a view still counts as seen. */
const margin = '80px';

/** Knows which views the reader can see, and tells when a view comes into sight. */
export function watchViews(
  views: readonly Element[],
  appeared: (index: number) => void,
): (index: number) => boolean {
  const seen = views.map(() => true);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = views.indexOf(target);
        seen[index] = isIntersecting;
        if (isIntersecting) appeared(index);
      }
    },
    { rootMargin: margin },
  );
  for (const view of views) observer.observe(view);
  return (index) => seen[index] ?? true;
}

/** Marks the section that is being read in the contents beside the text, and keeps it, or else the entry of the page, in sight. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents-wide a')];
const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
const list = document.getElementById('curriculum');

function keepInSight(link: HTMLElement): void {
  if (!list) return;
  const [outer, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  const margin = 48;
  if (inner.top < outer.top + margin) list.scrollTop += inner.top - outer.top - margin;
  if (inner.bottom > outer.bottom - margin) list.scrollTop += inner.bottom - outer.bottom + margin;
}

function mark(): void {
  // The section being read is the last one whose heading has passed the upper third of the window.
  const line = innerHeight / 3;
  const passed = headings.filter((heading) => heading && heading.getBoundingClientRect().top < line).length;
  const current = links[Math.max(passed - 1, 0)];
  for (const link of links) {
    if (link !== current) link.removeAttribute('aria-current');
    else if (!link.hasAttribute('aria-current')) {
      link.setAttribute('aria-current', 'true');
      keepInSight(link);
    }
  }
}

if (links.length === 0) {
  const here = list?.querySelector<HTMLElement>('a[aria-current]');
  if (here) keepInSight(here);
} else {
  // Headings crossing that line are the only moments when the answer changes: nothing runs while scrolling.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px', threshold: [0, 1] });
  for (const heading of headings) if (heading) observer.observe(heading);
}

/** A formula, table or listing that is wider than the screen scrolls sideways; this lets the keyboard do it too. */
const boxes = document.querySelectorAll<HTMLElement>('.katex-display, .prose pre, .scroll');

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});

for (const box of boxes) observer.observe(box);

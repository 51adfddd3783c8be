const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});

/** A formula, table or listing that is wider than the screen scrolls sideways; this lets the keyboard do it too. */
export function letKeyboardScroll(root: ParentNode): void {
  for (const box of root.querySelectorAll('.katex-display, .equation, pre, .scroll')) observer.observe(box);
}

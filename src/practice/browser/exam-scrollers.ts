/** A formula or a table that is wider than the screen scrolls sideways; this lets the keyboard do it too, as in the notes. */
export function letKeyboardScroll(root: ParentNode): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const box of root.querySelectorAll('.katex-display, .scroll, pre')) observer.observe(box);
}

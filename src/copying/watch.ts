/** Copying cannot wait for a script, so it is loaded with the first selection: who selects nothing copies nothing. */
function watch(): void {
  if (getSelection()?.isCollapsed ?? true) return;
  document.removeEventListener('selectionchange', watch);
  // Without a network the browser copies as it does.
  import('./copied').catch(() => {});
}

document.addEventListener('selectionchange', watch);

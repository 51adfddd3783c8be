/** Calls back when the page's colours change: another theme is chosen, or the page is printed in the light one. */
export function onThemeChange(changed: () => void): void {
  const root = document.documentElement;
  new MutationObserver(changed).observe(root, { attributes: true, attributeFilter: ['data-theme'] });
  let screenTheme: string | undefined;
  addEventListener('beforeprint', () => {
    screenTheme = root.dataset['theme'];
    root.dataset['theme'] = 'light';
    changed();
  });
  addEventListener('afterprint', () => {
    if (screenTheme !== undefined) root.dataset['theme'] = screenTheme;
    changed();
  });
}

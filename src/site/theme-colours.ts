import colours from './colours.css?raw';

export type Theme = 'light' | 'dark';

/** The colours of a theme by their names, as colours.css has them: for what can't read a style sheet. */
export function coloursOf(theme: Theme): ReadonlyMap<string, string> {
  const [, rules = ''] = colours.match(new RegExp(`:root\\[data-theme="${theme}"\\] \\{([^}]*)\\}`)) ?? [];
  return new Map(
    [...rules.matchAll(/(--gn-[\w-]+):\s*(#\w+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

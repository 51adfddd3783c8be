import colours from '../site/colours.css?raw';

/** The colour behind the text in a theme, as colours.css has it: for places that can't read a style sheet. */
export function paperIn(theme: 'light' | 'dark'): string {
  const [, colour] = colours.match(new RegExp(`data-theme="${theme}"\\] \\{[^}]*--gn-paper: (#\\w+);`)) ?? [];
  if (!colour) throw new Error(`colours.css has no --gn-paper for the theme ${theme}`);
  return colour;
}

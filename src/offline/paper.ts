import { coloursOf, type Theme } from '../site/theme-colours';

/** The colour behind the text in a theme, as colours.css has it: for places that can't read a style sheet. */
export function paperIn(theme: Theme): string {
  const colour = coloursOf(theme).get('--gn-paper');
  if (!colour) throw new Error(`colours.css has no --gn-paper for the theme ${theme}`);
  return colour;
}

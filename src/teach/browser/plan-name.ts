import type { Plan } from '../plan/plan';
import type { TeachPage } from './teach-page';

/** What a plan is called, by its author or by what is in it: the link of a class to chosen exercises is a plan too. */
export function planName({ title, items }: Plan, { told }: Pick<TeachPage, 'told'>): string {
  if (title !== '') return title;
  return told(items.every(({ target }) => target.startsWith('practice/')) ? 'exercises' : 'untitled');
}

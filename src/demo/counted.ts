import { formatNumber } from './format';

/** A number of things in English: `1 step`, `20 steps`. The plural is made with an s unless it is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

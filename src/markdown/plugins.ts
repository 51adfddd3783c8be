import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { formulas } from './formulas';
import { noBreakSpaces } from './no-break-spaces';
import { wideTables } from './wide-tables';

/** What turns Markdown with `$…$` into HTML, for the notes and for the exercises alike. */
export const remarkPlugins = [remarkMath];

/** The same, after Markdown has become HTML. */
export const rehypePlugins: [
  [typeof rehypeKatex, object],
  typeof formulas,
  typeof noBreakSpaces,
  typeof wideTables,
] = [[rehypeKatex, { strict: 'ignore', trust: true }], formulas, noBreakSpaces, wideTables];

import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { formulaNames } from './formula-names';
import { formulas } from './formulas';
import { keepFormulas, recallFormulas } from './known-formulas';
import { noBreakSpaces } from './no-break-spaces';
import { wideTables } from './wide-tables';

/** What turns Markdown with `$…$` into HTML, for the notes and for the exercises alike. */
export const remarkPlugins = [remarkMath];

type Katex = [typeof rehypeKatex, object];
type Formulas = [
  typeof recallFormulas,
  Katex,
  typeof keepFormulas,
  typeof formulas,
  [typeof formulaNames, object],
  typeof noBreakSpaces,
  typeof wideTables,
];

function afterMarkdown(everywhere: boolean): Formulas {
  return [
    recallFormulas,
    [rehypeKatex, { strict: 'ignore', trust: true }],
    keepFormulas,
    formulas,
    [formulaNames, { everywhere }],
    noBreakSpaces,
    wideTables,
  ];
}

/** The same, after Markdown has become HTML. */
export const rehypePlugins = afterMarkdown(false);

/** The same for a text that is the name of a field. */
export const nameRehypePlugins = afterMarkdown(true);

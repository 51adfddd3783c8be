import type { DataTable } from './data-table';
import type { Demo } from './define-demo';
import { formatNumber, formatValue, type NumberStyle } from './format';
import { labelHtml } from './label';
import type { ParameterTable, Values } from './parameters';
import type { Shown, TableView } from './views';
import type { Language } from './words';

function cell(tag: 'td' | 'th', content: string, attributes = ''): string {
  return `<${tag}${attributes}>${content}</${tag}>`;
}

function rowHtml(cells: readonly string[], headed: boolean): string {
  return `<tr>${cells.map((content, index) => (headed && index === 0 ? cell('th', content, ' scope="row"') : cell('td', content))).join('')}</tr>`;
}

/** The body of a computed table, the same string at build time and in the browser. */
export function tableBodyHtml(
  demo: Demo,
  view: TableView<Values<ParameterTable>, object>,
  shown: Shown<Values<ParameterTable>, object>,
  language: Language,
): string {
  const style: NumberStyle = view.digits === undefined ? {} : { digits: view.digits };
  return view
    .rows(shown)
    .map((row) =>
      rowHtml(
        row.map((content) => {
          if (typeof content === 'number') return formatNumber(content, style);
          if (content === null) return '–';
          return labelHtml(demo.words[content]?.[language] ?? content);
        }),
        true,
      ),
    )
    .join('');
}

/** Rows of a chart's data table that stand in the page; the CSV file has them all. */
export const shownRows = 60;

/** The twin of a chart: its numbers as HTML tables. */
export function dataTablesHtml(tables: readonly DataTable[]): string {
  return tables
    .map(
      ({ headings, rows }) =>
        `<table><thead><tr>${headings.map((heading) => cell('th', labelHtml(heading), ' scope="col"')).join('')}</tr></thead><tbody>${rows
          .slice(0, shownRows)
          .map((row) =>
            rowHtml(
              row.map((value) => formatValue(value, { digits: 5 })),
              false,
            ),
          )
          .join('')}</tbody></table>`,
    )
    .join('');
}

import type { Demo } from '../demo/define-demo';
import { formatNumber, type NumberStyle } from '../demo/format';
import { labelHtml } from '../demo/label';
import type { State } from '../demo/parameters';
import type { AnyShown, TableView } from '../demo/views';
import type { Language } from '../demo/words';
import { withValues } from '../site/say';
import { type DataTable, dataCell } from './data-table';
import { interfaceWords } from './interface-words';

function cell(tag: 'td' | 'th', content: string, attributes = ''): string {
  return `<${tag}${attributes}>${content}</${tag}>`;
}

function rowHtml(cells: readonly string[], headed: boolean): string {
  return `<tr>${cells.map((content, index) => (headed && index === 0 ? cell('th', content, ' scope="row"') : cell('td', content))).join('')}</tr>`;
}

/** The body of a computed table, the same string at build time and in the browser. */
export function tableBodyHtml(
  demo: Demo,
  view: TableView<State, object>,
  shown: AnyShown,
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

/** Rows of a data table that a reader opens; it is made then. */
export const openedRows = 120;

function more(count: number, language: Language): string {
  if (count <= 0) return '';
  const sentence = withValues(interfaceWords.moreRows[language], { count: String(count) });
  return `<tfoot><tr><td colspan="9">${sentence}</td></tr></tfoot>`;
}

/** The twin of a chart: its numbers as HTML tables. */
export function dataTablesHtml(tables: readonly DataTable[], mostRows: number, language: Language): string {
  return tables
    .map(
      ({ headings, rows }) =>
        `<table><thead><tr>${headings.map((heading) => (heading === '' ? cell('td', '') : cell('th', labelHtml(heading), ' scope="col"'))).join('')}</tr></thead><tbody>${rows
          .slice(0, mostRows)
          .map((row) => rowHtml(row.map(dataCell), false))
          .join('')}</tbody>${more(rows.length - mostRows, language)}</table>`,
    )
    .join('');
}

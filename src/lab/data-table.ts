import { formatValue } from '../demo/format';
import { labelText } from '../demo/label';
import type { Picture, PictureAxis } from './picture';

/** The numbers behind a chart as a table: the chart's twin for reading and for taking away. */
export interface DataTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (number | string | null)[])[];
}

/**
 * The tables of a picture: series that share their x values share a table; the marks come last.
 */
export function dataTables(picture: Picture): DataTable[] {
  const groups = new Map<string, { headings: string[]; rows: (number | string | null)[][] }>();
  for (const series of picture.series) {
    if (series.points.length === 0) continue;
    const key = series.points.map((point) => point.x).join(' ');
    const group = groups.get(key) ?? {
      headings: [picture.x.label],
      rows: series.points.map((point): (number | string | null)[] => [nameAt(picture.x, point.x) ?? point.x]),
    };
    group.headings.push(series.label);
    series.points.forEach((point, index) => {
      group.rows[index]?.push(point.y);
    });
    groups.set(key, group);
  }
  const marked = picture.marks.flatMap((mark) => mark.at.map((at) => ({ label: mark.label, at })));
  if (marked.length > 0) {
    groups.set('marks', { headings: marked.map(({ label }) => label), rows: [marked.map(({ at }) => at)] });
  }
  return [...groups.values()];
}

/** What stands at a place of an axis that counts things; nothing on one that measures. */
function nameAt({ names }: PictureAxis, place: number): string | undefined {
  const name = names?.[place - 1];
  return name === undefined ? undefined : labelText(name);
}

/** A place of an axis as its data table shows it. */
export function placeCell(axis: PictureAxis, place: number): string {
  return nameAt(axis, place) ?? dataCell(place);
}

/** A number of a picture as its data table shows it; a read-out says the same. */
export function dataCell(value: number | string | null): string {
  return formatValue(value, { digits: 5 });
}

function csvCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Tables as comma-separated values (RFC 4180), numbers at full precision, an empty line between tables. */
export function toCsv(tables: readonly DataTable[]): string {
  return tables
    .map((table) =>
      [
        table.headings.map(csvCell).join(','),
        ...table.rows.map((row) => row.map((cell) => csvCell(String(cell ?? ''))).join(',')),
      ].join('\r\n'),
    )
    .join('\r\n\r\n');
}

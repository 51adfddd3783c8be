import { dataCell, placeCell } from '../data-table';
import type { Picture, PictureSeries } from '../picture';

/** A series that can be pointed at, and the name it has there: that of the pinned state A is told from the present one. */
export interface NamedSeries {
  readonly label: string;
  readonly series: PictureSeries;
}

/** Where a pointer found something: a series by its place, and a point of it. */
export interface Found {
  readonly datasetIndex: number;
  readonly dataIndex: number;
}

/** What is said of the places under the pointer, in the numbers of the data table. */
export interface Readings {
  readonly title: (found: readonly Found[]) => string;
  readonly label: (found: Found) => string;
}

export function readingsOf({ x }: Picture, named: readonly NamedSeries[]): Readings {
  const pointAt = ({ datasetIndex, dataIndex }: Found) => named[datasetIndex]?.series.points[dataIndex];
  return {
    title: ([first]) => {
      const place = first && pointAt(first)?.x;
      return `${x.label} = ${place === undefined ? dataCell(null) : placeCell(x, place)}`;
    },
    label: (found) => `${named[found.datasetIndex]?.label}: ${dataCell(pointAt(found)?.y ?? null)}`,
  };
}

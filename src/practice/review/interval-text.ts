import type { Language } from '../../demo/words';

const minute = 60 * 1000;
const units = [
  { unit: 'year', length: 365 * 24 * 60 * minute },
  { unit: 'month', length: 30 * 24 * 60 * minute },
  { unit: 'day', length: 24 * 60 * minute },
  { unit: 'hour', length: 60 * minute },
] as const;

/** A span of time in the largest unit of which it has at least one: `10 minutes`, `3 days`, `2.1 months`. */
export function intervalText(milliseconds: number, language: Language): string {
  const { unit, length } = units.find(({ length }) => milliseconds >= length) ?? {
    unit: 'minute',
    length: minute,
  };
  // Months and years are long: one digit after the point tells 1.2 from 1.8.
  const maximumFractionDigits = unit === 'month' || unit === 'year' ? 1 : 0;
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits,
  });
  return format.format(Math.max(1, milliseconds / length));
}

import type { ChartTheme } from '../../../src/charts/theme';

/** A theme where there is no page to read one from. */
export const theme: ChartTheme = {
  paper: '#ffffff',
  ink: '#000000',
  muted: '#555555',
  grid: '#dddddd',
  border: '#777777',
  accent: '#0000ff',
  series: (number) => `#00000${number}`,
  font: { family: 'sans-serif', size: 14 },
};

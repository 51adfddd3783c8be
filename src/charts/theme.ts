/** The colours and the type that charts share with the page around them, as a canvas needs them. */
export interface ChartTheme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly border: string;
  readonly accent: string;
  /** The colour of a series, by its number from 1 to 6. */
  readonly series: (number: number) => string;
  readonly font: { readonly family: string; readonly size: number };
}

/** Reads the theme where an element stands: its type, and the colours of the page at this moment. */
export function readTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--gn-${name}`).trim();
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    muted: colour('muted'),
    grid: colour('grid'),
    border: colour('control'),
    accent: colour('accent'),
    series: (number) => colour(`series-${number}`),
    font: { family: style.fontFamily, size: Number.parseFloat(style.fontSize) },
  };
}

/** A colour of the theme, `#006fb8`, that lets what is behind it through. */
export function faded(colour: string, opacity: number): string {
  return `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;
}

/** Calls `changed` when the page turns dark or light, until the returned function is called. */
export function watchTheme(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  system.addEventListener('change', changed);
  return () => {
    page.disconnect();
    system.removeEventListener('change', changed);
  };
}

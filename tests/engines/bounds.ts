/** How far the numbers of an engine may be from those of the build. */
interface Bound {
  readonly relative: number;
  readonly absolute: number;
}

const usualBound: Bound = { relative: 1e-12, absolute: 0 };

/** Where a difference of near numbers makes more of the last bit of `exp` or `log`: `demo.readout`, how much, and why. */
const looser: Readonly<Record<string, Bound & { readonly because: string }>> = {};

export function boundOf(demo: string, readout: string): Bound {
  const { relative, absolute } = looser[`${demo}.${readout}`] ?? usualBound;
  return { relative, absolute };
}

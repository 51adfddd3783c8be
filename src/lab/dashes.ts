/** Lengths of dash and gap in pixels, the same in charts, planes and legends. */
export const dashes: Readonly<Record<'dashed' | 'dotted', readonly [number, number]>> = {
  dashed: [7, 4],
  dotted: [2, 3],
};

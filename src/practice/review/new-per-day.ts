/** How many new exercises a reader may want in a day. */
export const newPerDayLimits = { min: 0, max: 999 } as const;

/** How the pinned state A is told from the present one: in round dots, as on the page. */
export const pinnedDots = [0.1, 4];

/** Outlines of its points, which are only a few pixels round. */
export const pinnedOutline = [2, 2];

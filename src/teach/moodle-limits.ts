/** An instructor may have this many variants of a question. */
export const mostVariants = 20;

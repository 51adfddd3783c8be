/** The exercises on linear regression. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {};

/** The link from the results of an exam to a session with what was missed: `?again=momentum/share-of-window,dropout/keep`. */

/** The name of the value in the query. */
export const againKey = 'again';

/** The exercises that a link asks for, those that there are, each once. */
export function askedAgain(query: string, exercises: readonly string[]): string[] {
  const asked = new URLSearchParams(query).get(againKey)?.split(',') ?? [];
  return [...new Set(asked)].filter((id) => exercises.includes(id));
}

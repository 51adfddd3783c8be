/** Days of the reader's own calendar: an evening's session must not end because midnight has passed in Greenwich. */

/** A day without a change of the clock, in milliseconds. */
export const dayLength = 24 * 60 * 60 * 1000;

/** The moment at which a day begins that lies so many days after the one of `at`. */
export function startOfDay(at: number, later = 0): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later).getTime();
}

/** How many midnights lie between two moments; negative when `at` lies before `now`. */
export function daysUntil(at: number, now: number): number {
  // A day on which the clock changes has 23 or 25 hours.
  return Math.round((startOfDay(at) - startOfDay(now)) / dayLength);
}

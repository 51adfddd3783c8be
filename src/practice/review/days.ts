/**
 * Days of the reader's own calendar, from four in the morning to four in the morning: an evening's session must end neither because
 * midnight has passed in Greenwich nor because it has passed here.
 */

/** A day without a change of the clock, in milliseconds. */
export const dayLength = 24 * 60 * 60 * 1000;

/** The hour at which a day begins; clocks are changed before it. */
const firstHour = 4;

/** The moment at which a day begins that lies so many days after the one of `at`. */
export function startOfDay(at: number, later = 0): number {
  const time = new Date(at);
  const day = time.getDate() - (time.getHours() < firstHour ? 1 : 0);
  return new Date(time.getFullYear(), time.getMonth(), day + later, firstHour).getTime();
}

/** How many days begin between two moments; negative when `at` lies before `now`. */
export function daysUntil(at: number, now: number): number {
  // A day on which the clock changes has 23 or 25 hours.
  return Math.round((startOfDay(at) - startOfDay(now)) / dayLength);
}

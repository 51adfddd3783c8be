/** The time of an exam. It goes on while the reader is away: only the start and the limit count. */

const minute = 60_000;

/**
 * Milliseconds that are left; infinity without a limit, never less than 0. Never more than the limit either: a clock that was ahead at
 * the start may have been put right since.
 */
export function timeLeft(startedAt: number, minutes: number, now: number): number {
  const limit = minutes === 0 ? Number.POSITIVE_INFINITY : minutes * minute;
  return Math.min(limit, Math.max(0, startedAt + limit - now));
}

/** When the time is over; nothing without a limit. */
export function deadlineOf(startedAt: number, minutes: number): number | undefined {
  return minutes === 0 ? undefined : startedAt + minutes * minute;
}

/** Whole minutes while there are several, then minutes and seconds. */
export function leftParts(left: number): { minutes: number; seconds?: number } {
  if (left > 2 * minute) return { minutes: Math.ceil(left / minute) };
  const seconds = Math.ceil(left / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}

/** The few moments at which the time that is left is said aloud: at half of it, and when 5 and 1 minutes are left. */
export function momentsOf(minutes: number): number[] {
  return [...new Set([minutes / 2, 5, 1])]
    .filter((left) => left >= 1 && left < minutes)
    .sort((one, other) => other - one)
    .map((left) => left * minute);
}

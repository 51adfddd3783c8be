import { forget, read, write } from './records';
import { currentName } from './version';

/**
 * Where there is no room for a page, the next pages are not tried: each would fetch again what cannot be kept. A new version is tried,
 * and so is the next day.
 */
interface Full {
  readonly version: string;
  readonly since: number;
}

const aDay = 24 * 60 * 60 * 1000;

/** There may be no room even for saying so; then it is known as long as this worker runs. */
let known: Full | undefined;

/** Whether an error says that the browser has no room left. */
export function isNoRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Whether this version has found no room lately. */
export async function isFull(): Promise<boolean> {
  known ??= await read<Full>('room', 'full');
  return known?.version === currentName && Date.now() - known.since < aDay;
}

/** Notes that there was no room. */
export async function recordFull(): Promise<void> {
  known = { version: currentName, since: Date.now() };
  await write('room', 'full', known).catch(() => {});
}

/** Notes that there was room. */
export async function recordRoom(): Promise<void> {
  known = undefined;
  await forget('room', 'full');
}

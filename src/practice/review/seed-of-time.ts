import { largestSeed } from '../../exercise/draw';

/** The seed for a card that is shown at a moment: new numbers each time, and no other chance than the clock. */
export function seedOfTime(now: number): number {
  return 1 + (Math.floor(now) % largestSeed);
}

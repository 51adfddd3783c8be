import { afterEach, expect, it, vi } from 'vitest';
import { steps as stepsParameter } from '../../../src/demo/parameters';
import { createPlayer, inItsTime, paceOf, stepByStep } from '../../../src/lab/browser/player';
import { stubFrames } from './frames';

const parameter = stepsParameter({ min: 0, max: 40, value: 0 });

function playerAt(start: number, course = inItsTime(parameter)) {
  const { frame, isWaiting } = stubFrames();
  const shown: number[] = [];
  const playing: boolean[] = [];
  let now = start;
  const player = createPlayer(
    parameter,
    course,
    () => now,
    (value) => {
      now = value;
      shown.push(value);
    },
    (isPlaying) => playing.push(isPlaying),
  );
  return { player, frame, isWaiting, shown, playing };
}

afterEach(() => vi.unstubAllGlobals());

it('goes the whole way in eight seconds, by the clock and not by the number of frames', () => {
  const { player, frame, shown } = playerAt(0);
  player.play();
  for (const now of [1000, 1001, 2000, 6000, 9000]) frame(now);
  expect(shown).toEqual([5, 25, 40]);
});

it('stops at the end, and begins again from there', () => {
  const { player, frame, isWaiting, shown, playing } = playerAt(39);
  player.play();
  frame(0);
  frame(1000);
  expect([player.isPlaying(), isWaiting(), playing]).toEqual([false, false, [true, false]]);
  player.play();
  frame(2000);
  expect(shown).toEqual([40, 0]);
});

it('shows nothing more once it is paused', () => {
  const { player, frame, shown, playing } = playerAt(0);
  player.play();
  frame(0);
  player.pause();
  player.pause();
  frame(4000);
  expect([shown, playing]).toEqual([[], [true, false]]);
});

it('begins a long way slowly, so that its first steps can be watched, and ends it in the same time', () => {
  const { at, shareOf } = paceOf(2000);
  const secondsUntil = (steps: number) => 8 * shareOf(steps);
  expect(secondsUntil(1)).toBeCloseTo(1 / 6, 1);
  expect(secondsUntil(10)).toBeGreaterThan(1);
  expect(secondsUntil(100)).toBeGreaterThan(3);
  expect(at(1)).toBeCloseTo(2000, 6);
  for (const steps of [0, 1, 10, 500, 2000]) expect(at(shareOf(steps))).toBeCloseTo(steps, 6);
});

const long = stepsParameter({ min: 0, max: 6000, value: 0 });

it('takes a walk of many steps one by one, sixty a second at most, whatever the frames', () => {
  const { player, frame, shown } = playerAt(
    0,
    stepByStep(long, () => true),
  );
  player.play();
  for (let now = 0; now <= 500; now += 1000 / 120) frame(now);
  expect(shown).toEqual(Array.from({ length: 30 }, (_, step) => step + 1));
  frame(5000);
  expect(shown.at(-1)).toBe(31);
});

it('waits for a step that is not yet ready', () => {
  let isReady = false;
  const { player, frame, shown } = playerAt(
    0,
    stepByStep(long, () => isReady),
  );
  player.play();
  for (const now of [0, 100, 200]) frame(now);
  expect(shown).toEqual([]);
  isReady = true;
  frame(210);
  expect(shown).toEqual([1]);
});

it('takes a short walk step by step as slowly as before', () => {
  const { player, frame, shown } = playerAt(
    0,
    stepByStep(parameter, () => true),
  );
  player.play();
  for (let now = 0; now <= 1000; now += 20) frame(now);
  expect(shown).toEqual([1, 2, 3, 4, 5]);
});

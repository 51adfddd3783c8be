import { afterEach, expect, it, vi } from 'vitest';
import { steps as stepsParameter } from '../../../src/demo/parameters';
import { createPlayer } from '../../../src/lab/browser/player';
import { stubFrames } from './frames';

const parameter = stepsParameter({ min: 0, max: 80, value: 0 });

function playerAt(start: number) {
  const { frame, isWaiting } = stubFrames();
  const shown: number[] = [];
  const playing: boolean[] = [];
  let now = start;
  const player = createPlayer(
    parameter,
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
  expect(shown).toEqual([10, 50, 80]);
});

it('stops at the end, and begins again from there', () => {
  const { player, frame, isWaiting, shown, playing } = playerAt(79);
  player.play();
  frame(0);
  frame(1000);
  expect([player.isPlaying(), isWaiting(), playing]).toEqual([false, false, [true, false]]);
  player.play();
  frame(2000);
  expect(shown).toEqual([80, 0]);
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

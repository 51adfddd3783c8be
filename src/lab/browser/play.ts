import type { Demo } from '../../demo/define-demo';
import type { NumberParameter } from '../../demo/parameters';
import type { DemoState } from './demo-state';
import { createPlayer, inItsTime, stepByStep } from './player';

/** The time of a demo, if it has steps. */
export interface Playing {
  /** Stops the clock: whatever else changes the state wins. */
  readonly pause: () => void;
  /** What the buttons of the player do, by name. */
  readonly actions: Readonly<Record<string, () => void>>;
}

/** Lets the buttons beside the slider of `steps` play, pause and step; `isReady` says that the state before is computed. */
export function createPlaying(
  root: HTMLElement,
  demo: Demo,
  state: DemoState,
  isReady: () => boolean,
): Playing {
  const found = Object.entries(demo.params).find(([, { kind }]) => kind === 'steps');
  if (found === undefined) return { pause() {}, actions: {} };
  const [name] = found;
  const parameter = found[1] as NumberParameter;
  const button = root.querySelector<HTMLElement>('[data-action="play"]');

  const now = (): number => state.get()[name] as number;
  const moveTo = (steps: number): void =>
    state.change({ [name]: Math.min(parameter.max, Math.max(parameter.min, steps)) });
  const course = demo.trajectory ? stepByStep(parameter, isReady) : inItsTime(parameter);
  const player = createPlayer(parameter, course, now, moveTo, (playing) => {
    const label = (playing ? button?.dataset['pause'] : button?.dataset['play']) ?? '';
    root.toggleAttribute('data-playing', playing);
    button?.setAttribute('aria-label', label);
    button?.setAttribute('title', label);
  });
  const stopAt = (steps: () => number) => (): void => {
    player.pause();
    moveTo(steps());
  };
  return {
    pause: player.pause,
    actions: {
      play: () => (player.isPlaying() ? player.pause() : player.play()),
      restart: stopAt(() => parameter.min),
      step: stopAt(() => now() + 1),
      back: stopAt(() => now() - 1),
    },
  };
}

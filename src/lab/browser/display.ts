import type { AnyShown } from '../../demo/views';
import { watchViews } from './on-screen';
import type { RenderQueue } from './render-queue';
import type { Renderer } from './renderer';
import type { RenderedPart } from './renderers';

/** Milliseconds of rest after which the parts off the screen are brought up to date. */
const restBeforeCatchingUp = 120;

/** Everything of a demo that shows its state. */
export interface Display {
  /** What is shown, once something is. */
  readonly shown: () => AnyShown | undefined;
  /** The pinned state A beside it, if there is one. */
  readonly pinned: () => AnyShown | undefined;
  readonly show: (next: AnyShown) => void;
  /** Calls `follower` whenever what is shown changes, until the returned function is called. */
  readonly follow: (follower: () => void) => () => void;
  /** Shows everything once more, beside the pinned state A, or without it. */
  readonly showBeside: (pinned: AnyShown | undefined) => void;
}

/**
 * Shows a state in the sentences and in all parts: what the reader sees follows every movement; what is off the screen catches
 * up at rest, or when it comes into sight.
 */
export function createDisplay(
  parts: readonly RenderedPart[],
  sentences: Renderer,
  queue: RenderQueue,
): Display {
  let shown: AnyShown | undefined;
  let pinned: AnyShown | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const drawn: (AnyShown | undefined)[] = [];
  const followers = new Set<() => void>();

  const renderPart = (index: number): void => {
    const now = shown;
    if (now === undefined || drawn[index] === now) return;
    queue.schedule(String(index), () => {
      drawn[index] = now;
      parts[index]?.render(now, pinned);
    });
  };
  const isOnScreen = watchViews(
    parts.map(({ element }) => element),
    renderPart,
  );

  const render = (now: AnyShown): void => {
    queue.schedule('sentences', () => sentences(now, pinned));
    queue.schedule('followers', () => {
      for (const follower of followers) follower();
    });
    parts.forEach((_, index) => {
      if (isOnScreen(index)) renderPart(index);
    });
    clearTimeout(resting);
    resting = setTimeout(() => parts.forEach((_, index) => renderPart(index)), restBeforeCatchingUp);
  };

  return {
    shown: () => shown,
    pinned: () => pinned,
    follow(follower) {
      followers.add(follower);
      return () => {
        followers.delete(follower);
      };
    },
    show(next) {
      shown = next;
      render(next);
    },
    showBeside(next) {
      pinned = next;
      drawn.length = 0;
      if (shown) render(shown);
    },
  };
}

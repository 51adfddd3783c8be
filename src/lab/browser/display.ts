import type { AnyShown } from '../../demo/views';
import { watchViews } from './on-screen';
import type { RenderQueue } from './render-queue';
import type { Renderer } from './renderer';
import type { RenderedPart } from './renderers';

/** Milliseconds of rest after which the parts off the screen are brought up to date. */
const restBeforeCatchingUp = 120;

/** Thumbnails that are drawn for one state of many in a row; the others have their turn with the next ones. */
const inTurn = 2;
/** States closer than this, in milliseconds, are in a row: a control is dragged, or the demo plays. */
const inARow = 100;

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
 * Shows a state in the sentences and in all parts: the large picture and the numbers follow every movement, thumbnails take turns
 * where there are many; they and what is off the screen catch up at rest, or when they come into sight.
 */
export function createDisplay(
  parts: readonly RenderedPart[],
  sentences: Renderer,
  queue: RenderQueue,
): Display {
  let shown: AnyShown | undefined;
  let pinned: AnyShown | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let renderedAt = Number.NEGATIVE_INFINITY;
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

  /** The parts to draw for this state. */
  const due = (): number[] => {
    const seen = parts.map((_, index) => index).filter(isOnScreen);
    const small = seen.filter((index) => parts[index]?.element.matches('.stage .view:not([data-main])'));
    const isInARow = performance.now() - renderedAt < inARow;
    renderedAt = performance.now();
    if (!isInARow || small.length <= inTurn) return seen;
    turn = (turn + inTurn) % small.length;
    const theirs = [...small, ...small].slice(turn, turn + inTurn);
    return seen.filter((index) => theirs.includes(index) || !small.includes(index));
  };

  /** One timer for many states: ending and starting one at every frame would cost more than it does. */
  const catchUp = (): void => {
    const left = renderedAt + restBeforeCatchingUp - performance.now();
    resting = left > 0 ? setTimeout(catchUp, left) : undefined;
    if (!resting) parts.forEach((_, index) => renderPart(index));
  };

  const render = (now: AnyShown): void => {
    queue.schedule('sentences', () => sentences(now, pinned));
    queue.schedule('followers', () => {
      for (const follower of followers) follower();
    });
    due().forEach(renderPart);
    resting ??= setTimeout(catchUp, restBeforeCatchingUp);
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

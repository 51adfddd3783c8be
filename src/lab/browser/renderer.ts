import type { AnyValue } from '../../demo/parameters';
import type { AnyShown } from '../../demo/views';

/** Sets parameters from a picture, where a point was dragged. */
export type Move = (changes: Readonly<Record<string, AnyValue>>) => void;

/** Shows a state in one part of the demo, beside a pinned one where the part can show two. */
export type Renderer = (shown: AnyShown, pinned: AnyShown | undefined) => void;

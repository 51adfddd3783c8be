import type { AnyValue, ParameterTable, Values } from '../../demo/parameters';
import type { Shown } from '../../demo/views';

/** A state of a demo and its result, whichever demo it is. */
export type AnyShown = Shown<Values<ParameterTable>, object>;

/** Sets parameters from a picture, where a point was dragged. */
export type Move = (changes: Readonly<Record<string, AnyValue>>) => void;

/** Shows a state in one part of the demo, beside a pinned one where the part can show two. */
export type Renderer = (shown: AnyShown, pinned: AnyShown | undefined) => void;

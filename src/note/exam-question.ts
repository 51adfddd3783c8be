import type { Said } from '../demo/words';

interface Asked {
  /** The items of the inventory that it asks for: `S0.7a`. Several closely related items may share a question. */
  readonly items: readonly string[];
  /** Id of the heading on the page of its topic under which the answer stands. */
  readonly section: string;
  /** One line. Marked up as a label: `*w*` is an italic symbol, `_x` a subscript, `^2` a superscript. */
  readonly asks: Said;
}

/** A question whose full answer is a box of the note. */
interface AnsweredInBox extends Asked {
  /** Id of the box, `answer` for the first. */
  readonly box: string;
}

/** A question that no box answers in full. */
export interface AnsweredShort extends Asked {
  /** The answer that earns full marks, in one paragraph with `$…$` formulas: it stands on the answers sheet. */
  readonly model: Said;
  /** What `{name}` in it stands for: numbers that `src/math` computes, printed with three digits. */
  readonly numbers?: () => Readonly<Record<string, number>>;
}

/** One question as an examiner would ask it, in our words, where its answer stands, and the answer to write. */
export type ExamQuestion = AnsweredInBox | AnsweredShort;

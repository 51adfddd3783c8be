import type { Said } from '../demo/words';

/** One question as an examiner would ask it, in our words, and where its answer stands. */
export interface ExamQuestion {
  /** The items of the inventory that it asks for: `S0.7a`. Several closely related items may share a question. */
  readonly items: readonly string[];
  /** Id of the heading on the page of its topic under which the answer stands. */
  readonly section: string;
  /** One line. Marked up as a label: `*w*` is an italic symbol, `_x` a subscript, `^2` a superscript. */
  readonly asks: Said;
}

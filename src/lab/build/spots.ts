import { AuthorError } from '../../demo/errors';

/** Numbers that stand for the spots while a text is rendered; no text contains them. */
const firstStandIn = 990101;

/** A text in which live numbers have been replaced by stand-ins, and the way back. */
export interface StandIns {
  /** The stand-in for the next place that shows the number of this name. */
  readonly put: (name: string) => string;
  /**
   * Puts the numbers in place of the stand-ins, each in an element with `data-spot="name"` that the browser only has to give
   * another text: in the drawn formula, in its MathML twin and in running text. Throws `AuthorError` when a formula has
   * taken a stand-in apart.
   */
  readonly fill: (html: string, textOf: (name: string) => string) => string;
}

/** Starts a text with live numbers. */
export function standIns(): StandIns {
  const names: string[] = [];
  return {
    put(name) {
      names.push(name);
      return String(firstStandIn + names.length - 1);
    },
    fill(html, textOf) {
      const filled = names.reduce((text, name, index) => {
        const standIn = firstStandIn + index;
        const shown = textOf(name);
        return (
          text
            .replace(new RegExp(`<mn([^>]*)>${standIn}</mn>`), `<mn$1 data-spot="${name}">${shown}</mn>`)
            .replace(
              new RegExp(`<span class="(mord[^"]*)"([^>]*)>${standIn}</span>`),
              `<span class="$1"$2 data-spot="${name}">${shown}</span>`,
            )
            // What is left stands in running text.
            .replace(
              new RegExp(`(?<![\\d>])${standIn}|(?<=>)${standIn}(?!</m)`),
              `<span data-spot="${name}">${shown}</span>`,
            )
        );
      }, html);
      if (new RegExp(`${String(firstStandIn).slice(0, 4)}\\d\\d`).test(filled)) {
        throw new AuthorError(
          `a live number (${names.join(', ')}) stands where KaTeX takes it apart: move it out of that construction`,
        );
      }
      return filled;
    },
  };
}

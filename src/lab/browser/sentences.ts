import type { Demo } from '../../demo/define-demo';
import type { Language } from '../../demo/words';
import { sayPinned, sayRemark, sayState, saySummary, sentenceHtml } from '../told';
import { createPatcher, setHidden, setText } from './patch';
import type { Renderer } from './renderer';

/** Shows what a demo says of its state in words: summary, remark, the line for paper, and the pinned state beside it. */
export function createSentences(root: HTMLElement, demo: Demo, language: Language): Renderer {
  const part = (selector: string): HTMLElement => root.querySelector(selector) as HTMLElement;
  const remark = part('.remark');
  const stateLine = part('.state');
  const pinnedLine = part('.pinned-state');
  const patchSummary = createPatcher(part('.summary'));
  // The same at the foot of the stage, where a phone shows it; a demo without remarks has no room for them.
  const brief = root.querySelector<HTMLElement>('.brief');
  const remarks = [remark, brief].filter((each) => each !== null);
  const patches = [remark, brief?.firstElementChild].flatMap((each) => (each ? [createPatcher(each)] : []));
  return ({ params, result }, pinned) => {
    patchSummary(sentenceHtml(saySummary(demo, params, result, language)));
    const explanation = sayRemark(demo, params, result, language);
    for (const patch of patches) patch(sentenceHtml(explanation ?? ''));
    for (const each of remarks) setHidden(each, explanation === null);
    setText(stateLine, sayState(demo, params, language));
    setHidden(pinnedLine, pinned === undefined);
    setText(pinnedLine, pinned ? sayPinned(demo, pinned.params, params, language) : '');
  };
}

/** After this rest the summary is spoken: a reader who drags should hear the last state, not every one. */
const restBeforeSpeaking = 800;

/**
 * Lets a screen reader speak what a demo says of its state; to be called at every change. As long as the state is still being computed
 * the sentences are those of another one, and nothing is said.
 */
export function createSpeaker(root: HTMLElement, isComputing: () => boolean): () => void {
  const part = (selector: string): HTMLElement => root.querySelector(selector) as HTMLElement;
  const summary = part('.summary');
  const remark = part('.remark');
  const announcement = part('.announcement');
  let resting: ReturnType<typeof setTimeout> | undefined;

  function restThen(act: () => void): void {
    clearTimeout(resting);
    resting = setTimeout(act, restBeforeSpeaking);
  }

  function speak(): void {
    if (isComputing()) restThen(speak);
    else announcement.textContent = [summary.textContent, remark.textContent].filter(Boolean).join(' ');
  }

  return () => restThen(speak);
}

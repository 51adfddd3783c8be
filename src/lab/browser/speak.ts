/** After this rest the summary is spoken: a reader who drags should hear the last state, not every one. */
const restBeforeSpeaking = 800;

/** Lets a screen reader speak what a demo says of its state; to be called at every change. */
export function createSpeaker(root: HTMLElement): () => void {
  const part = (selector: string): HTMLElement => root.querySelector(selector) as HTMLElement;
  const summary = part('.summary');
  const remark = part('.remark');
  const announcement = part('.announcement');
  let resting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      announcement.textContent = [summary.textContent, remark.textContent].filter(Boolean).join(' ');
    }, restBeforeSpeaking);
  };
}

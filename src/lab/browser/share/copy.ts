/** For how long a button says that it has copied. */
const shown = 2500;

/** What is said of copying. */
interface CopyWords {
  readonly copied: string;
  readonly notCopied: string;
}

/**
 * Lets a button copy what a field holds. That it did stands on the button itself for a moment and is announced once; where the
 * browser does not allow it the text is selected and a line below says so.
 */
export function bindCopy(part: HTMLElement, words: CopyWords): void {
  const field = part.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  const button = part.querySelector('button');
  const line = part.querySelector('[role="status"]');
  if (!field || !button || !line) return;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string, isDone: boolean): void => {
    line.textContent = text;
    button.toggleAttribute('data-done', isDone);
  };
  field.addEventListener('focus', () => field.select());
  button.addEventListener('click', async () => {
    clearTimeout(resting);
    say('', false);
    try {
      await navigator.clipboard.writeText(field.value);
      say(words.copied, true);
      resting = setTimeout(() => say('', false), shown);
    } catch {
      field.focus();
      field.select();
      say(words.notCopied, false);
    }
  });
}

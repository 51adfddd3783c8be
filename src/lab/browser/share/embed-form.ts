import type { Language } from '../../../demo/words';
import { wholeNumberField } from '../../../field/keypad';
import { bindNumberField } from '../../../field/number-field';
import type { EmbedChoices } from './embed-code';
import { embedAddress, embedCode } from './embed-code';
import { createPreview } from './preview';

/** What is embedded. */
export interface Embedded {
  /** The address at which the demo stands alone. */
  readonly embed: string;
  readonly title: string;
  readonly state: readonly (readonly [key: string, text: string])[];
}

/** Usual heights in pixels: of a whole demo, and of one picture without its controls. */
const usualHeight = { whole: 650, picture: 340 };

/** The heights that can be asked for. */
const heights = { min: 200, max: 1600 };

/** Makes the code for embedding follow what is chosen in the dialog. Gives the function that ends it. */
export function bindEmbedForm(
  part: HTMLDetailsElement,
  { embed, title, state }: Embedded,
  language: Language,
): () => void {
  const find = <Field extends Element>(selector: string): Field => part.querySelector(selector) as Field;
  const view = find<HTMLSelectElement>('[data-choice="view"]');
  const height = find<HTMLInputElement>('[data-choice="height"]');
  const grows = find<HTMLInputElement>('[data-choice="grows"]');
  for (const [name, value] of Object.entries(wholeNumberField(heights))) {
    height.setAttribute(name, String(value));
  }
  bindNumberField(height, language);
  const code = find<HTMLTextAreaElement>('textarea');
  const parts = [...part.querySelectorAll<HTMLInputElement>('[data-hide]')];
  /** Whether the reader has chosen a height: then the demo no longer has a say in it. */
  let isChosen = false;

  const choices = (): EmbedChoices => ({
    ...(view.value !== '' && { view: Number(view.value) }),
    hide: parts.flatMap(({ checked, dataset }) => (checked ? [dataset['hide'] ?? ''] : [])),
    // What is being typed may be short of a height still.
    height: Math.max(heights.min, Number(height.value) || 0),
    grows: grows.checked,
  });
  const show = (): void => {
    const chosen = choices();
    const address = embedAddress(embed, state, chosen);
    code.value = embedCode(address, title, chosen);
    if (part.open) preview.show(address, chosen.height);
  };
  const preview = createPreview(find('.share-preview div'), (asked) => {
    if (isChosen) return;
    height.value = String(Math.ceil(asked / 10) * 10);
    show();
  });

  part.addEventListener('input', ({ target }) => {
    if (target === height) isChosen = true;
    else if (!isChosen) {
      const { hide, view: only } = choices();
      const isPicture = only !== undefined && hide.includes('controls');
      height.value = String(isPicture ? usualHeight.picture : usualHeight.whole);
    }
    show();
  });
  part.addEventListener('toggle', show);
  height.value = String(usualHeight.whole);
  show();
  return preview.end;
}

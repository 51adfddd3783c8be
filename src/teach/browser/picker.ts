import { shortened } from '../../site/shortened';
import type { TopicContents } from '../contents';
import type { TeachSentence } from '../teach-words';
import { fetchedContents } from './fetched-contents';
import type { TeachPage } from './teach-page';

/** An entry of the second list; those of one group stand under its name. */
export interface Offer {
  readonly value: string;
  readonly text: string;
  readonly group?: string;
}

export interface PickerUse {
  /** What a topic offers. */
  readonly offers: (topic: string, contents: TopicContents) => readonly Offer[];
  readonly choose: (value: string, topic: string) => void;
  /** Takes a link that was pasted; false when it is not one that can be taken. */
  readonly paste: (link: string) => boolean | Promise<boolean>;
  /** What is said of a link that cannot be taken. */
  readonly refused: TeachSentence;
}

function optionsOf(offers: readonly Offer[]): Node[] {
  return [...Map.groupBy(offers, ({ group }) => group)].flatMap(([group, own]) => {
    const options = own.map(({ value, text }) => new Option(text, value));
    if (group === undefined) return options;
    const parent = document.createElement('optgroup');
    parent.label = group;
    parent.append(...options);
    return [parent];
  });
}

/** Makes a `ContentsPicker.astro` live. Gives what says a line below it. */
export function bindPicker(
  root: HTMLElement,
  { language, told }: TeachPage,
  { offers, choose, paste, refused }: PickerUse,
): (line: string) => void {
  const find = <Part extends Element>(selector: string): Part => root.querySelector(selector) as Part;
  const topic = find<HTMLSelectElement>('[data-topic]');
  const what = find<HTMLSelectElement>('[data-what]');
  const button = find<HTMLButtonElement>('[data-action="choose"]');
  const field = find<HTMLInputElement>('[data-paste]');
  const status = find<HTMLElement>('.teach-status');
  const say = (line: string): void => {
    status.textContent = line;
  };

  topic.addEventListener('change', async () => {
    const slug = topic.value;
    say('');
    what.disabled = true;
    button.disabled = true;
    if (slug === '') return what.replaceChildren();
    try {
      const contents = await fetchedContents(slug, language);
      // Another topic may have been chosen meanwhile.
      if (topic.value !== slug) return;
      what.replaceChildren(...optionsOf(offers(slug, contents)));
      what.disabled = false;
      button.disabled = false;
    } catch {
      say(told('notLoaded'));
    }
  });
  button.addEventListener('click', () => choose(what.value, topic.value));

  async function pasteNow(): Promise<void> {
    const given = field.value.trim();
    if (given === '') return;
    try {
      if (await paste(given)) field.value = '';
      else say(told(refused, { given: shortened(given) }));
    } catch {
      say(told('notLoaded'));
    }
  }
  find('[data-action="paste"]').addEventListener('click', () => void pasteNow());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void pasteNow();
  });
  return say;
}

import { bindNumberField } from '../../field/number-field';
import { pageLanguage } from '../../lab/browser/page-language';
import { withValues } from '../../site/say';
import { ankiWords } from '../anki/anki-words';
import { saveFile } from './save-file';

/** The form "Take away": makes the cards when the reader asks for them, and loads what makes them only then. */

const form = document.querySelector<HTMLFormElement>('.take-away form');
const status = document.querySelector('.take-away-status');

function listed(value: FormDataEntryValue | null): string[] {
  return String(value ?? '').split(',');
}

const field = form?.querySelector<HTMLInputElement>('input[name="variants"]');
const variantsField = field && bindNumberField(field, pageLanguage());

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (variantsField?.hasSaid()) return;
  const say = (key: keyof typeof ankiWords, values: Readonly<Record<string, string>> = {}): void => {
    if (status) status.textContent = withValues(ankiWords[key][pageLanguage()], values);
  };
  const fields = new FormData(form);
  const [topics, languages] = [listed(fields.get('topics')), listed(fields.get('languages'))];
  const variants = Number(fields.get('variants'));
  say('making');
  try {
    const { ankiNotes } = await import('./anki-notes');
    const { ankiFile } = await import('../anki/anki-file');
    const notes = await ankiNotes(topics, languages, variants);
    const file = `gradient-notes-${topics.length === 1 ? topics[0] : 'all'}-${languages.join('-')}.txt`;
    saveFile(ankiFile(notes), file, 'text/plain');
    say('made', { count: String(notes.length), file });
  } catch {
    say('failed');
  }
});

const button = form?.querySelector<HTMLButtonElement>('button[type="submit"]');
if (button) button.disabled = false;

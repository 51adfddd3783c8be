import type { Language } from '../../demo/words';
import { bindCopy } from '../../lab/browser/share/copy';
import { bindEmbedForm } from '../../lab/browser/share/embed-form';
import { embedHtml } from '../../lab/browser/share/markup';
import { shareWords } from '../../lab/share-words';
import { embedHref } from '../../site/links';
import { sayFrom } from '../../site/say';
import { labPath } from '../contents';
import { readTarget, targetOfLink } from '../plan/site-link';
import { fetchedContents } from './fetched-contents';
import { bindPicker } from './picker';
import type { TeachPage } from './teach-page';

/** A demo in a state. */
interface DemoState {
  readonly topic: string;
  readonly demo: string;
  readonly pairs: readonly (readonly [key: string, text: string])[];
  readonly language: Language;
}

/** The form for embedding a demo that is chosen or whose link is pasted: the one of the demo's own dialog. */
export function runEmbedPicker(page: TeachPage): void {
  const { language, place, data } = page;
  const root = page.part('.teach-embed');
  const box = root.querySelector('.teach-embedded') as HTMLElement;
  let endPreview = (): void => {};

  /** False when the topic has no such demo. */
  async function show({ topic, demo, pairs, language: shown }: DemoState): Promise<boolean> {
    const entry = (await fetchedContents(topic, shown)).demos.find(({ id }) => id === demo);
    if (!entry) return false;
    endPreview();
    box.innerHTML = embedHtml(sayFrom(shareWords, language), entry.pictures);
    const form = box.querySelector('details') as HTMLDetailsElement;
    form.open = true;
    const summary = form.querySelector('summary');
    if (summary) summary.textContent = entry.title;
    endPreview = bindEmbedForm(
      form,
      { embed: embedHref(shown, demo), title: entry.title, state: pairs },
      language,
    );
    bindCopy(form.querySelector('[data-part="code"]') as HTMLElement, {
      copied: shareWords.codeCopied[language],
      notCopied: shareWords.notCopied[language],
    });
    return true;
  }

  async function paste(given: string): Promise<boolean> {
    say('');
    const target = targetOfLink(given, place);
    if (target === undefined) return false;
    const { path: topic, pairs, place: id } = readTarget(target);
    const demo = id || (pairs[0]?.[0].split('.')[0] ?? '');
    if (topic !== labPath && !Object.hasOwn(data.topics, topic)) return false;
    return await show({
      topic,
      demo,
      pairs: pairs.filter(([key]) => key.startsWith(`${demo}.`)),
      language: new URL(given).pathname.slice(place.base.length).startsWith('zh/') ? 'zh' : 'en',
    });
  }

  const say = bindPicker(root.querySelector('.teach-picker') as HTMLElement, page, {
    offers: (_, { demos }) => demos.map(({ id, title }) => ({ value: id, text: title })),
    choose: (demo, topic) => {
      say('');
      void show({ topic, demo, pairs: [], language });
    },
    paste,
    refused: 'notADemo',
  });
}

import type { Term } from '../note/term';
import { terms as termsOfTopics } from '../topics/terms';

const { compare } = new Intl.Collator('en');

/** Every term of the glossary, by its English name. */
export const terms: readonly Term[] = [...termsOfTopics.values()].flat().sort((a, b) => compare(a.en, b.en));

import type { Language } from '../demo/words';
import type { Term } from '../note/term';

/** The terms under one letter: of the alphabet in English, of the pinyin in Chinese. */
export interface Letter {
  /** `A` to `Z`, or `#` for a digit */
  readonly letter: string;
  readonly terms: readonly Term[];
}

const chinese = new Intl.Collator('zh-CN');
const english = new Intl.Collator('en');

/** For each letter the first character of the pinyin order that begins with it; no syllable begins with I, U or V. */
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀'];
const initials = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];

/** The name by which a term is sorted, without what stands in brackets before it: `（半）正定` is found under 正. */
function sortName(term: Term, language: Language): string {
  const name = (language === 'zh' && term.soundsLike) || term[language];
  return name.replace(/^[(（][^()（）]*[)）]/, '');
}

/** The letter under which a term stands. */
export function letterOf(term: Term, language: Language): string {
  const [first = ''] = sortName(term, language);
  if (/\d/.test(first)) return '#';
  if (/[a-z]/i.test(first)) return first.toUpperCase();
  return initials[firsts.findLastIndex((each) => chinese.compare(each, first) <= 0)] ?? '#';
}

/** The terms sorted and divided as a reader of the language looks for them. */
export function inLetters(terms: readonly Term[], language: Language): readonly Letter[] {
  const { compare } = language === 'zh' ? chinese : english;
  const sorted = [...terms].sort((a, b) => compare(sortName(a, language), sortName(b, language)));
  const groups = Map.groupBy(sorted, (term) => letterOf(term, language));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, members]) => ({ letter, terms: members }));
}

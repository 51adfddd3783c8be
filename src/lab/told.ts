import { counted } from '../demo/counted';
import type { Demo } from '../demo/define-demo';
import { formatNumber, formatValue } from '../demo/format';
import { keepTogether } from '../demo/keep-together';
import { labelHtml, labelText } from '../demo/label';
import type { LinkProblem } from '../demo/link';
import type { AnyValue, Parameter, State } from '../demo/parameters';
import type { Language } from '../demo/words';
import { colonOf, commaOf, withValues } from '../site/say';
import { shortened } from '../site/shortened';
import { interfaceWords } from './interface-words';

/** A label of the demo as plain text. */
export function sayWord(demo: Demo, key: string, language: Language): string {
  return labelText(demo.words[key]?.[language] ?? key);
}

/** The value of a parameter in the reader's words. */
export function sayValue(demo: Demo, name: string, value: AnyValue, language: Language): string {
  const parameter = demo.params[name];
  if (parameter?.kind === 'choice') return sayWord(demo, `${name}.${String(value)}`, language);
  if (parameter?.kind === 'several' && Array.isArray(value)) {
    return value.map((option) => sayWord(demo, `${name}.${String(option)}`, language)).join(', ') || '–';
  }
  if (typeof value === 'boolean') return interfaceWords[value ? 'on' : 'off'][language];
  if (parameter?.kind === 'seed') return String(value);
  return formatValue(value, { digits: 6, as: 'tick' });
}

function sayRange(parameter: Parameter, language: Language): string {
  if (!('min' in parameter)) return '';
  return withValues(interfaceWords.from[language], {
    min: formatNumber(parameter.min, { as: 'tick' }),
    max: formatNumber(parameter.max, { as: 'tick' }),
  });
}

/** One clear sentence about something in a link or a control that could not be taken as it stands. */
export function sayProblem(
  demo: Demo,
  problem: LinkProblem,
  used: AnyValue | undefined,
  language: Language,
): string {
  const parameter = demo.params[problem.name];
  if (problem.kind === 'noPicture')
    return withValues(interfaceWords.noPicture[language], { given: shortened(problem.given) });
  if (problem.kind === 'unknown' || parameter === undefined || used === undefined) {
    return withValues(interfaceWords.unknown[language], { given: shortened(problem.name) });
  }
  return withValues(interfaceWords[problem.kind][language], {
    name: sayWord(demo, problem.name, language),
    range: sayRange(parameter, language),
    given: shortened(problem.given),
    used: sayValue(demo, problem.name, used, language),
  });
}

/** One line about all that could not be taken: the sentence on the first, and how many more there are. */
export function sayProblems(
  demo: Demo,
  problems: readonly LinkProblem[],
  state: State,
  language: Language,
): string {
  const [first] = problems;
  if (first === undefined) return '';
  const sentence = sayProblem(demo, first, state[first.name], language);
  const more = problems.length - 1;
  if (more === 0) return sentence;
  return withValues(interfaceWords.andMore[language], { sentence, counted: counted(more, 'part'), more });
}

/** All parameters and their values in one line, for paper and for readers without scripts. */
export function sayState(demo: Demo, state: State, language: Language): string {
  const pairs = Object.keys(demo.params).map(
    (name) => `${sayWord(demo, name, language)} = ${sayValue(demo, name, state[name] as AnyValue, language)}`,
  );
  return `${interfaceWords.drawnAt[language]}${colonOf(language)}${pairs.join(commaOf(language))}`;
}

/** Where two states differ, said for each of them. */
export function sayDifferences(
  demo: Demo,
  a: State,
  b: State,
  language: Language,
): { readonly a: string; readonly b: string } {
  const differing = Object.keys(demo.params).filter(
    (name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]),
  );
  const say = (state: State): string =>
    differing
      .map(
        (name) =>
          `${sayWord(demo, name, language)} = ${sayValue(demo, name, state[name] as AnyValue, language)}`,
      )
      .join(commaOf(language)) || interfaceWords.sameState[language];
  return { a: say(a), b: say(b) };
}

/** What stands beside the present state: where A and B differ. */
export function sayPinned(demo: Demo, a: State, b: State, language: Language): string {
  return withValues(interfaceWords.pinnedState[language], sayDifferences(demo, a, b, language));
}

/** The sentence that says what the picture shows now. */
export function saySummary(demo: Demo, params: State, result: object, language: Language): string {
  return demo.summary[language]({ params, result, number: formatNumber, counted });
}

/** The explanation that the present state needs, or nothing. */
export function sayRemark(demo: Demo, params: State, result: object, language: Language): string | null {
  return demo.remark?.[language]({ params, result, number: formatNumber, counted }) ?? null;
}

/** A summary or remark as HTML. */
export function sentenceHtml(sentence: string): string {
  return labelHtml(keepTogether(sentence));
}

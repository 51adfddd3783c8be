import { terms } from '../../src/glossary/terms';

const avoided = terms.flatMap(({ zh, avoid = [] }) =>
  avoid.map((word) => ({ word, zh, pattern: new RegExp(word, 'g') })),
);

if (avoided.length === 0)
  throw new Error('no term says which words to avoid, so these tests would see nothing');

// Nearly all texts have none of them.
const any = new RegExp(avoided.map(({ word }) => word).join('|'));

/** The words of a Chinese text that the glossary says to avoid: where each stands, and what to write instead. */
export function avoidedIn(text: string): { readonly index: number; readonly advice: string }[] {
  if (!any.test(text)) return [];
  return avoided.flatMap(({ word, zh, pattern }) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ index, advice: `${word}, write ${zh}` })),
  );
}

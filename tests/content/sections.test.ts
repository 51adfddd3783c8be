import { expect, it } from 'vitest';
import type { Said } from '../../src/demo/words';
import { pairs } from './notes';

/** The sections that every page ends with, under the names that a student looks for; their ids differ only where they were published before. */
const last: readonly { readonly ids: readonly string[]; readonly name: Said }[] = [
  { ids: ['wrong-answers'], name: { en: 'Common mistakes', zh: '常见错误' } },
  { ids: ['code', 'in-code'], name: { en: 'In code', zh: '代码实现' } },
  { ids: ['self-check', 'self-checks', 'check-yourself'], name: { en: 'Self-check', zh: '自测' } },
  { ids: ['sources'], name: { en: 'References', zh: '参考文献' } },
  { ids: ['related-pages'], name: { en: 'Related pages', zh: '相关页面' } },
];

/** The headings of the second level with their ids, in order. */
function sectionsOf(source: string): { text: string; id: string }[] {
  return [...source.matchAll(/^## (.+?) \[#([\w-]+)\]$/gm)].map(([, text = '', id = '']) => ({ text, id }));
}

it.each(pairs.filter(({ en }) => en.isTopic))(
  '$slug ends with the sections that every page has, in their order',
  ({ en, zh }) => {
    const wrong = [en, zh].flatMap(({ file, source, language }) => {
      const ends = sectionsOf(source).slice(-last.length);
      return last.flatMap(({ ids, name }, place) => {
        const section = ends[place];
        return section?.text === name[language] && ids.includes(section.id)
          ? []
          : [
              `${file}: “${section?.text} [#${section?.id}]” should be “${name[language]} [#${ids.join(' or #')}]”`,
            ];
      });
    });
    expect(wrong).toEqual([]);
  },
);

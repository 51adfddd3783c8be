import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moodleFile } from '../../../src/practice/moodle/moodle-file';
import { element, htmlText, plainText } from '../../../src/practice/moodle/xml';
import { readMoodleFile } from './read-moodle-file';

const awkward = [
  'a < b && c > d',
  ']]>',
  ']]]]>>',
  '<![CDATA[ x ]]>',
  '“梯度” 与 \\(\\beta \\lt 1\\)',
  '"quoted" \'too\'',
  '&amp; &lt; &#38;',
  '😀 𝒘',
];

function textOf(xml: string): string {
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement?.textContent ?? '';
}

describe('the XML of a file for Moodle', () => {
  it('gives back every sign as it went in', () => {
    for (const text of awkward) {
      expect(textOf(plainText('name', text))).toBe(text);
      expect(textOf(htmlText('questiontext', text))).toBe(text);
    }
  });

  it('gives back any text without the signs that XML does not allow', () => {
    // A parser reads each kind of line break as one.
    const texts = fc
      .string({ unit: 'grapheme' })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML leaves out
      .filter((text) => !/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF\u0085\u2028]/.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        expect(textOf(plainText('name', text))).toBe(text);
        expect(textOf(htmlText('name', text))).toBe(text);
      }),
    );
  });

  it('leaves out signs that no parser takes', () => {
    expect(textOf(htmlText('name', 'a\u0000b\u001Fc\uD800d\uFFFFe'))).toBe('abcde');
    expect(textOf(plainText('name', 'a\u0008b'))).toBe('ab');
  });

  it('quotes what stands in an attribute', () => {
    const xml = element('answer', { fraction: '"<&>"' });
    const read = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
    expect(read?.getAttribute('fraction')).toBe('"<&>"');
  });

  it('names categories in the course, a slash in a name written twice', () => {
    const xml = moodleFile([
      { path: ['Gradient Notes', 'L1/L2 & co'], questions: [element('question', { type: 'essay' })] },
    ]);
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<quiz>')).toBe(true);
    expect(readMoodleFile(xml)[0]?.category).toBe('$course$/Gradient Notes/L1//L2 & co');
  });
});

import { expect, it } from 'vitest';
import { readNote } from './notes';

const note = readNote(
  'en',
  'sample',
  String.raw`---
title: Sample 1.5
covers: [S0.1a, S0.1b]
---

import Try from '../../src/components/Try.astro'

## A heading [#a-heading]

Text $x < 0.25$ and <Try demo="d" fanIn={784} list={[1, 2]}>set *n* to 3.5</Try>, see [here](https://a.b/1.25) and ${'`'}0.75${'`'}.

$$
\frac{1}{2}
$$

${'```'}python
# 4.5 is code
${'```'}
`,
);

it('takes frontmatter, formulas, code and tags out of the prose', () => {
  expect(note.covers).toEqual(['S0.1a', 'S0.1b']);
  expect(note.formulas).toEqual(['x < 0.25', String.raw`\frac{1}{2}`]);
  expect(note.fences).toHaveLength(1);
  expect(note.headings).toEqual([{ level: 2, id: 'a-heading' }]);
  expect(note.tags).toEqual([{ name: 'Try', attributes: { demo: '"d"', fanIn: '{784}', list: '{[1, 2]}' } }]);
  expect(note.prose.match(/\d+\.\d+/g)).toEqual(['3.5']);
});

it('keeps the lines of the source', () => {
  expect(note.prose.split('\n')).toHaveLength(note.source.split('\n').length);
});

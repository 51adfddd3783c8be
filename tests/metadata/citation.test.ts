import { expect, it } from 'vitest';
import { bibtex, citation } from '../../src/metadata/citation';
import { inScript, learningResource } from '../../src/metadata/structured-data';

const facts = {
  locale: 'en',
  slug: 'momentum',
  title: 'Momentum & 50 % more_speed',
  description: 'Why </script> is no danger.',
  address: 'https://example.org/en/momentum/',
} as const;

it('BibTeX holds title, address and year, with its own signs escaped', () => {
  const entry = bibtex(facts, 2026);
  expect(entry).toMatch(/^@misc\{gradient-notes-momentum-en,\n/);
  expect(entry).toContain('title = {{Momentum \\& 50 \\% more\\_speed}}');
  expect(entry).toContain('year = {2026}');
  expect(entry).toContain('\\url{https://example.org/en/momentum/}');
  expect(entry.match(/\{/g)).toHaveLength(entry.match(/\}/g)?.length ?? 0);
});

it('a citation names title, year and address in both languages', () => {
  for (const locale of ['en', 'zh'] as const) {
    const line = citation({ ...facts, locale }, 2026);
    for (const part of [facts.title, '2026', facts.address]) expect(line).toContain(part);
  }
});

it('structured data say what is taught and cannot leave their script', () => {
  const data = learningResource(facts, 'https://example.org/');
  expect(data).toMatchObject({ '@type': 'LearningResource', inLanguage: 'en', isAccessibleForFree: true });
  expect(inScript(data)).not.toContain('</');
  expect(JSON.parse(inScript(data))).toEqual(data);
});

import { expect, it } from 'vitest';
import { AuthorError } from '../../src/demo/errors';
import { severities, severitiesOf } from '../../src/gathered/severity';
import { notes } from '../content/notes';
import { bare } from '../content/parity/same-in-both';

const pitfalls = notes.flatMap(({ file, tags }) =>
  tags
    .filter(({ name }) => name === 'Pitfall')
    .map(({ attributes }) => ({ file, id: bare(attributes['id']) })),
);

it('every pitfall of the notes has a severity', () => {
  expect(pitfalls.length).toBeGreaterThan(0);
  for (const { file, id } of pitfalls) expect(() => severitiesOf(id), `${file}: ${id}`).not.toThrow();
});

it('all 170 errata have a severity, numbered without a gap', () => {
  const lengths = [20, 75, 19, 32, 24];
  for (const [source, length] of lengths.entries()) {
    for (let number = 1; number <= length; number++)
      expect(severitiesOf(`E${source}.${number}`).length).toBeGreaterThan(0);
    expect(() => severitiesOf(`E${source}.${length + 1}`)).toThrow(AuthorError);
  }
  expect(lengths.reduce((sum, length) => sum + length)).toBe(170);
});

it('an erratum can be half true and misprinted', () => {
  expect(severitiesOf('E4.19')).toEqual(['half-true', 'damage']);
  expect(severitiesOf('E0.7')).toEqual(['false']);
});

it('what the notes add themselves is a misconception', () => {
  expect(severitiesOf('P23.1')).toEqual(['misconception']);
});

it('each severity has its name and meaning in both languages', () => {
  for (const { name, means } of Object.values(severities))
    for (const said of [name, means]) expect([said.en, said.zh]).not.toContain('');
});

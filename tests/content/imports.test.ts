import { expect, it } from 'vitest';
import { notes } from './notes';

it.each(notes)('$file uses only components', ({ imports }) => {
  const others = imports.filter(
    (line) => !/^import \w+ from '\.\.\/\.\.\/src\/components\/\w+\.astro';?$/.test(line.trim()),
  );
  expect(others).toEqual([]);
});

it.each(notes)('$file imports what it uses and nothing else', ({ imports, tags }) => {
  const imported = imports.map((line) => line.match(/^import (\w+)/)?.[1] ?? line).sort();
  const used = [...new Set(tags.map(({ name }) => name))].filter(
    (name) => /^[A-Z]/.test(name) && name !== 'Fragment',
  );
  expect(imported).toEqual(used.sort());
});

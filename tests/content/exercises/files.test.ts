import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../src/exercise/define-exercise';
import { exercises, topics } from './exercises';

const content = fileURLToPath(new URL('../../../content', import.meta.url));
const modules = import.meta.glob<Exercise>('../../../content/*/exercises/*.ts', {
  import: 'exercise',
  eager: true,
});

describe.each(topics)('the exercises of %s', (topic) => {
  const folder = `${content}/${topic}/exercises`;
  const own = exercises.filter((each) => each.topic === topic);

  it('have a file each, named after them and listed in index.ts', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    expect(files.sort()).toEqual(own.map(({ name }) => `${name}.ts`).sort());
    for (const { name, exercise } of own) {
      expect(modules[`../../../content/${topic}/exercises/${name}.ts`], name).toBe(exercise);
    }
  });

  it('are read at a glance: no file has more than 250 lines', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const long = files.filter((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});

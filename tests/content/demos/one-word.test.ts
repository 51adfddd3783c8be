import { expect, it } from 'vitest';
import { labelText } from '../../../src/demo/label';
import { demos } from './demos';

it('an English label has one Chinese label in all demos', () => {
  const places = new Map<string, Map<string, string[]>>();
  for (const { demo } of demos) {
    for (const [key, { en, zh }] of Object.entries(demo.words)) {
      const english = labelText(en).toLowerCase();
      const translations = places.get(english) ?? new Map<string, string[]>();
      translations.set(zh, [...(translations.get(zh) ?? []), `${demo.id}.${key}`]);
      places.set(english, translations);
    }
  }
  expect(places.size).toBeGreaterThan(0);
  const several = [...places].filter(([, translations]) => translations.size > 1);
  expect(
    several.map(
      ([english, translations]) =>
        `${english}: ${[...translations].map(([zh, keys]) => `${zh} (${keys.join(', ')})`).join(' or ')}`,
    ),
  ).toEqual([]);
});

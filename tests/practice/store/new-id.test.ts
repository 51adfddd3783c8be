import { afterEach, expect, it, vi } from 'vitest';
import { newId } from '../../../src/practice/store/new-id';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets the next random bytes be these. */
function draw(byteAt: (place: number) => number): void {
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
    const drawn = bytes as unknown as Uint8Array;
    drawn.forEach((_, place) => {
      drawn[place] = byteAt(place);
    });
    return bytes;
  });
}

it.each([
  ['0 to 15', (place: number) => place, '00010203-0405-4607-8809-0a0b0c0d0e0f'],
  ['all ones', () => 0xff, 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
  ['all zeros', () => 0, '00000000-0000-4000-8000-000000000000'],
])('is a UUID of version 4, made of sixteen random bytes: %s', (_, byteAt, id) => {
  draw(byteAt);
  expect(newId()).toBe(id);
});

it('is another one every time', () => {
  expect(new Set(Array.from({ length: 100 }, newId)).size).toBe(100);
});

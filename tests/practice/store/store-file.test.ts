import { describe, expect, it } from 'vitest';
import { migrate, readFile, writeFile } from '../../../src/practice/store/store-file';
import { someExam, someReview } from './arbitrary';

const app = 'gradient-notes';

describe('migrations', () => {
  const steps = [
    // Version 2 of this test renames a list, version 3 wraps its records.
    (file: Readonly<Record<string, unknown>>) => ({ ...file, reviews: file['log'] }),
    (file: Readonly<Record<string, unknown>>) => ({ ...file, exams: [file['exam']] }),
  ];

  it('runs every step from the version of the file on, in order', () => {
    expect(migrate({ app, version: 1, log: [1], exam: 2 }, steps)).toEqual({
      version: 3,
      reviews: [1],
      exams: [2],
    });
    expect(migrate({ app, version: 2, reviews: [1], exam: 2 }, steps)).toEqual({
      version: 3,
      reviews: [1],
      exams: [2],
    });
    expect(migrate({ app, version: 3, reviews: [1], exams: [] }, steps)).toEqual({
      version: 3,
      reviews: [1],
      exams: [],
    });
  });

  it('leaves a newer version as it is', () => {
    expect(migrate({ app, version: 9, reviews: [1], exams: [2], more: 3 }, steps)).toEqual({
      version: 9,
      reviews: [1],
      exams: [2],
    });
  });

  it.each([
    null,
    5,
    'text',
    [],
    {},
    { app },
    { app, version: 0 },
    { app, version: 1.5 },
    { app: 'x', version: 1 },
  ])('takes %j for no file of ours', (content) => {
    expect(migrate(content)).toBe('not-ours');
  });
});

describe('a file', () => {
  it('is read record by record', () => {
    const text = JSON.stringify({
      app,
      version: 1,
      reviews: [someReview, { ...someReview, grade: 5 }, null],
      exams: [someExam, 'x'],
    });
    expect(readFile(text)).toMatchObject({
      reviews: [someReview],
      exams: [someExam],
      unread: 3,
      isNewer: false,
    });
  });

  it('of a newer version gives what this one knows, and says so', () => {
    const text = JSON.stringify({
      app,
      version: 2,
      reviews: [{ ...someReview, device: 'phone' }],
      badges: [1],
    });
    expect(readFile(text)).toMatchObject({
      reviews: [{ ...someReview, device: 'phone' }],
      unread: 0,
      isNewer: true,
    });
  });

  it('says what is wrong with it when nothing can be taken', () => {
    const text = writeFile({ reviews: [someReview], exams: [] });
    expect(readFile(text.slice(0, -20))).toBe('not-json');
    expect(readFile('')).toBe('not-json');
    expect(readFile('[]')).toBe('not-ours');
  });

  it('counts a list that is none as one thing that cannot be read', () => {
    expect(readFile(JSON.stringify({ app, version: 1, reviews: 'x', exams: [] }))).toMatchObject({
      unread: 1,
    });
  });

  it('has the documented shape', () => {
    expect(JSON.parse(writeFile({ reviews: [someReview], exams: [] }))).toEqual({
      app,
      version: 1,
      reviews: [someReview],
      exams: [],
    });
  });
});

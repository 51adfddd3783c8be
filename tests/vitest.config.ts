import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One topic while it is being written: its own tests, and those of the formulas, any of which it may use. */
const ofTopic = ['tests/{content,math,lint}/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: process.env['TOPIC'] === undefined ? ['tests/**/*.test.ts'] : ofTopic,
    // No file leaves anything behind for the next one, and a process of its own for each would cost a quarter of the time.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // A limit for what hangs, not for what is slow: some tests look at all exercises of all topics.
    testTimeout: 180_000,
    // The corners of a demo are computed in a hook.
    hookTimeout: 180_000,
    // By default one core is left free; nobody waits for it here.
    maxWorkers: '100%',
    // Else a style sheet that is read as text would be empty.
    css: { include: /\.css\?raw$/ },
    reporters: ['default'],
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{math,demos,exercises,practice,content,lab,lint,theme}/**/*.test.ts'],
    reporters: ['default'],
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    // Else a style sheet that is read as text would be empty.
    css: { include: /\.css\?raw$/ },
    reporters: ['default'],
  },
});

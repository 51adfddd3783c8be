import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** The notes: `content/en/<slug>.mdx` and `content/zh/<slug>.mdx`. */
const docs = defineCollection({
  loader: glob({ base: './content', pattern: '**/*.mdx' }),
  schema: docsSchema({
    extend: z.object({
      /** The items of the curriculum's inventory that the page answers, such as `S0.1a`: each item on exactly one page. */
      covers: z.array(z.string()).default([]),
    }),
  }),
});

/** Starlight looks for words of ours to put in place of its own, which are complete in both languages. */
const i18n = defineCollection({ loader: () => [{ id: 'en' }, { id: 'zh-CN' }], schema: i18nSchema() });

export const collections = { docs, i18n };

import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { noteId } from './site/note-id';

/**
 * The notes: `content/<slug>/en.mdx` and `content/<slug>/zh.mdx` have the ids `en/<slug>` and `zh/<slug>`, which are also their
 * addresses; the home pages have the bare languages.
 */
const docs = defineCollection({
  loader: glob({ base: './content', pattern: '*/{en,zh}.mdx', generateId: ({ entry }) => noteId(entry) }),
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

import { existsSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { existingParts } from './src/curriculum';
import { finish } from './src/finish/finish';
import { terms } from './src/glossary/mark-terms';
import { authorComponents } from './src/markdown/author-components';
import { digitGroups } from './src/markdown/digit-groups';
import { headingIds } from './src/markdown/heading-ids';
import { rehypePlugins, remarkPlugins } from './src/markdown/plugins';

const { SITE, BASE_PATH, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_REF_NAME } = process.env;

/** The repository is known where GitHub builds the site; elsewhere the pages have no edit link. */
const editLink = GITHUB_REPOSITORY
  ? { baseUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/edit/${GITHUB_REF_NAME ?? 'main'}/` }
  : undefined;

/** @param {string} slug */
const exists = (slug) => existsSync(new URL(`./content/${slug}/en.mdx`, import.meta.url));

/** @param {string} name */
const theme = (name) => `./src/theme/${name}.astro`;

/**
 * Shiki gives up on a line after half a second, and a busy machine would build other pages than an idle one.
 * @type {import('shiki').ShikiTransformer}
 */
const untimed = {
  name: 'untimed',
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
};

export default defineConfig({
  site: SITE || 'http://localhost:4321',
  base: BASE_PATH || '/',
  trailingSlash: 'always',
  prefetch: false,
  vite: {
    worker: { format: 'es' },
    // Astro writes such a directive into each page of notes itself.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
  markdown: {
    processor: unified({
      remarkPlugins: [
        [authorComponents, new URL('./src/components/', import.meta.url)],
        headingIds,
        ...remarkPlugins,
      ],
      rehypePlugins: [...rehypePlugins, digitGroups, terms],
    }),
    shikiConfig: { theme: 'css-variables', transformers: [untimed] },
  },
  integrations: [
    starlight({
      title: { en: 'Gradient Notes', 'zh-CN': '梯度笔记' },
      defaultLocale: 'en',
      locales: { en: { label: 'English', lang: 'en' }, zh: { label: '中文', lang: 'zh-CN' } },
      sidebar: existingParts(exists).map(({ title, pages }) => ({
        label: title.en,
        translations: { 'zh-CN': title.zh },
        items: pages.map(({ slug, title }) => ({
          slug,
          label: title.en,
          translations: { 'zh-CN': title.zh },
        })),
      })),
      ...(editLink && { editLink }),
      markdown: { headingLinks: false },
      expressiveCode: false,
      // The index is made with the other steps on the built pages.
      pagefind: false,
      disable404Route: true,
      credits: false,
      customCss: [
        'katex/dist/katex.min.css',
        './src/site/colours.css',
        './src/theme/type.css',
        './src/theme/prose.css',
        './src/theme/glossary.css',
      ],
      components: {
        Banner: theme('Empty'),
        ContentPanel: theme('ContentPanel'),
        Footer: theme('Footer'),
        Head: theme('Head'),
        Header: theme('Header'),
        LanguageSelect: theme('LanguageSelect'),
        MarkdownContent: theme('MarkdownContent'),
        PageFrame: theme('PageFrame'),
        PageSidebar: theme('Empty'),
        PageTitle: theme('PageTitle'),
        Search: theme('Search'),
        Sidebar: theme('Sidebar'),
        ThemeProvider: theme('ThemeProvider'),
        ThemeSelect: theme('ThemeSelect'),
        TwoColumnContent: theme('TwoColumnContent'),
      },
    }),
    finish(),
  ],
});

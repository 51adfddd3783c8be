import { existsSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { existingParts } from './src/curriculum';
import { katexFonts } from './src/finish/katex/katex-fonts';
import { leanStyles } from './src/finish/lean-styles';
import { offline } from './src/finish/offline/offline';
import { contentSecurityPolicy } from './src/finish/security/content-security-policy';
import { honestSitemap } from './src/finish/sitemap';
import { tidyPages } from './src/finish/tidy-pages';
import { terms } from './src/glossary/mark-terms';
import { authorComponents } from './src/markdown/author-components';
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

/** What the first scripts of a page share comes in one file: a request costs more than its few hundred bytes. No module here acts when it is loaded. */
const sharedScript = {
  name: 'shared',
  test: /vite\/preload-helper|browser\/(check-link|exercise-item|intersections|keyboard-scrolling|live-demo|page-language|when-near)\.ts$/,
};

/** Calls that only make a value, so that a bundle which does not use the value leaves out the call, and all words in it. */
const pure = {
  manualPureFunctions: ['showDemo', 'optionWords', 'same', 'String.raw'],
  moduleSideEffects: false,
  propertyReadSideEffects: false,
};

/**
 * The words of an exercise stand beside its numbers. No script of a page uses them, so none keeps them. A plugin, because Astro hands on
 * this option for all builds or for none, and the others warn then.
 */
const wordsStayInPages = {
  name: 'words-stay-in-pages',
  /** @param {string} environment */
  configEnvironment: (environment) =>
    environment === 'client'
      ? { build: { rolldownOptions: { treeshake: { manualPureFunctions: ['String.raw'] } } } }
      : undefined,
};

export default defineConfig({
  site: SITE || 'http://localhost:4321',
  base: BASE_PATH || '/',
  trailingSlash: 'always',
  prefetch: false,
  vite: {
    // A worker loads the one model it computes, not all of them, and nothing of what is shown of it.
    worker: { format: 'es', rolldownOptions: { treeshake: pure } },
    plugins: [wordsStayInPages],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [sharedScript] } } } } },
    },
  },
  markdown: {
    processor: unified({
      remarkPlugins: [
        [authorComponents, new URL('./src/components/', import.meta.url)],
        headingIds,
        ...remarkPlugins,
      ],
      rehypePlugins: [...rehypePlugins, terms],
    }),
    shikiConfig: { theme: 'css-variables' },
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
        PageSidebar: theme('PageSidebar'),
        PageTitle: theme('PageTitle'),
        Search: theme('Search'),
        Sidebar: theme('Sidebar'),
        ThemeProvider: theme('ThemeProvider'),
        ThemeSelect: theme('ThemeSelect'),
        TwoColumnContent: theme('TwoColumnContent'),
      },
    }),
    honestSitemap(),
    leanStyles(),
    katexFonts(),
    tidyPages(),
    contentSecurityPolicy(),
    offline(),
  ],
});

import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import { type PluggableList, unified } from 'unified';
import { remarkPlugins } from './plugins';

/** Signs as they are typed, which are set otherwise. */
const typed = /["'`]|--|\.\.\./;

/**
 * Makes what turns short texts into HTML, as Astro does for the notes, but without reading the finished HTML anew: no text has tags of its
 * own, and its formulas have thousands. Typed signs are only looked for where there are some: it takes as long as to read most texts.
 */
export function textReader(rehypePlugins: PluggableList): (source: string) => Promise<string> {
  const readerWith = (setting: PluggableList) =>
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(setting)
      .use(remarkPlugins)
      .use(remarkRehype)
      .use(rehypePlugins)
      .use(rehypeStringify)
      .freeze();
  const [plain, setting] = [readerWith([]), readerWith([remarkSmartypants])];
  return async (source) => String(await (typed.test(source) ? setting : plain).process(source));
}

import { createMarkdownProcessor, type RehypePlugins } from '@astrojs/markdown-remark';
import { remarkPlugins } from './plugins';

/** Signs as they are typed, which are set otherwise. */
const typed = /["'`]|--|\.\.\./;

/**
 * Makes what turns short texts into HTML. Typed signs are only looked for where there are some: it takes as long as to read most
 * texts.
 */
export function textReader(rehypePlugins: RehypePlugins): (source: string) => Promise<string> {
  const readerWith = (smartypants: boolean): ReturnType<typeof createMarkdownProcessor> =>
    createMarkdownProcessor({ remarkPlugins, rehypePlugins, syntaxHighlight: false, smartypants });
  const [plain, setting] = [readerWith(false), readerWith(true)];
  return async (source) => (await (await (typed.test(source) ? setting : plain)).render(source)).code;
}

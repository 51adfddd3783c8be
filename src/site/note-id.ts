/**
 * The id of a note in the collection, and so its address, by its file in `content/`: `momentum/zh.mdx` is `zh/momentum`, the home
 * page `home/zh.mdx` is `zh`.
 */
export function noteId(file: string): string {
  const [folder = '', language = ''] = file.replace(/\.mdx$/, '').split('/');
  return folder === 'home' ? language : `${language}/${folder}`;
}

/** The slug in the id of a note; `''` for a home page. */
export function slugOf({ id }: { readonly id: string }): string {
  return id.split('/').slice(1).join('/');
}

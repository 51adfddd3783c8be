/** The parts of an embedded demo that its address can leave out, as in `hide=controls,readouts`. */
export const hideable = ['title', 'controls', 'readouts', 'summary', 'data', 'toolbar'] as const;

/** How a demo stands in another page. */
export interface EmbedChoices {
  /** The one picture to show, counted from 1; all of them if it is left out. */
  readonly view?: number;
  readonly hide: readonly string[];
  /** Pixels. */
  readonly height: number;
  /** Whether the frame takes the height that the demo asks for; a script in the page around it sees to that. */
  readonly grows: boolean;
}

/** The address of an embedded demo in one state. */
export function embedAddress(
  embed: string,
  state: readonly (readonly [key: string, text: string])[],
  { view, hide }: EmbedChoices,
): string {
  const address = new URL(embed, location.href);
  // The choice of one picture stands for the whole link, instead of the picture that is large on this page.
  const isView = (key: string): boolean => view !== undefined && key.endsWith('.view');
  for (const [key, text] of state) if (!isView(key)) address.searchParams.set(key, text);
  if (view !== undefined) address.searchParams.set('view', String(view));
  if (hide.length > 0) address.searchParams.set('hide', hide.join(','));
  return address.href.replaceAll('%2C', ',');
}

/** The code that puts an embedded demo into another page. */
export function embedCode(
  address: string,
  title: string,
  { height, grows }: Pick<EmbedChoices, 'height' | 'grows'>,
): string {
  const { origin, pathname } = new URL(address);
  // The site may itself stand in a folder of that name.
  const base = pathname.replace(/(?<=\/)embed\/[^/]+\/[^/]+\/?$/, '');
  const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const frame = `<iframe src="${quoted(address)}" title="${quoted(title)}" style="width:100%;height:${height}px;border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
  return grows ? `${frame}\n<script src="${origin}${base}embed.js" async></script>` : frame;
}

/** WebDriver (https://www.w3.org/TR/webdriver2/), as much of it as an engine needs. */

type Fields = Readonly<Record<string, unknown>>;

export interface WebDriver {
  readonly version: string;
  readonly open: (url: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly evaluate: (expression: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** How long a question may take, in milliseconds. */
const patience = 240_000;

/** Opens a session with the driver that listens at the address. */
export async function openSession(address: string, wanted: Fields): Promise<WebDriver> {
  const send = async (method: string, path: string, body?: Fields): Promise<unknown> => {
    const response = await fetch(address + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error, message } = value as Fields;
    throw new Error(`${path.split('/').at(-1)}: ${error} ${message}`);
  };
  const begun = await send('POST', '/session', { capabilities: { alwaysMatch: wanted } });
  const { sessionId, capabilities } = begun as { sessionId: string; capabilities: Fields };
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, { script: patience, pageLoad: patience });
  return {
    version: String(capabilities['browserVersion']),
    async open(url) {
      await send('POST', `${session}/url`, { url });
    },
    async resize(width, height) {
      await send('POST', `${session}/window/rect`, { x: 0, y: 0, width, height });
    },
    async evaluate(expression) {
      const script = `const done = arguments[0];
        (${expression}).then((text) => done({ text }), (error) => done({ error: String(error) }));`;
      const answer = await send('POST', `${session}/execute/async`, { script, args: [] });
      const { text, error } = answer as { text?: string; error?: string };
      if (text === undefined) throw new Error(error);
      return text;
    },
    async close() {
      await send('DELETE', session);
    },
  };
}

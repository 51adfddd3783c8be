/** WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), as much of it as an engine needs. */

type Fields = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly method: string;
  readonly params: Fields;
  readonly result: Fields;
  readonly message: string;
}

export interface Bidi {
  readonly send: (method: string, params: Fields) => Promise<Fields>;
  readonly openSession: () => Promise<{ version: string }>;
  /** The name of the tab that is open. */
  readonly firstTab: () => Promise<string>;
  readonly evaluate: (context: string, expression: string) => Promise<string>;
  readonly close: () => void;
}

/** Connects to a browser that listens at the address; `hear` is called for every event. */
export async function connect(address: string, hear: (method: string, event: Fields) => void): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`nobody answers at ${address}`)));
  });
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') hear(message.method, message.params);
    else if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  let sent = 0;
  const send: Bidi['send'] = (method, params) =>
    new Promise((resolve, reject) => {
      sent += 1;
      const id = sent;
      waiting.set(id, ({ type, result, message }) => {
        waiting.delete(id);
        if (type === 'success') resolve(result);
        else reject(new Error(`${method}: ${message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    send,
    async openSession() {
      const { capabilities } = await send('session.new', { capabilities: {} });
      return { version: String((capabilities as Fields)['browserVersion']) };
    },
    async firstTab() {
      const { contexts } = await send('browsingContext.getTree', {});
      return String((contexts as readonly Fields[])[0]?.['context']);
    },
    async evaluate(context, expression) {
      const answer = await send('script.evaluate', { expression, awaitPromise: true, target: { context } });
      if (answer['type'] === 'exception')
        throw new Error(String((answer['exceptionDetails'] as Fields)['text']));
      return String((answer['result'] as Fields)['value']);
    },
    close: () => socket.close(),
  };
}

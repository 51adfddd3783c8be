/** What a worker has and a page has not: TypeScript can't load its types of both. */

export interface LastingEvent {
  waitUntil(done: Promise<unknown>): void;
}

export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  /** The page or worker that asks. */
  readonly clientId: string;
  /** The page that the answer will become; empty for anything but pages. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

export interface Client {
  readonly id: string;
  readonly url: string;
}

export interface QuestionEvent extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: Client | null;
}

interface EventOf {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: RequestEvent;
  readonly message: QuestionEvent;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: {
      readonly includeUncontrolled: boolean;
      readonly type: 'all';
    }): Promise<readonly Client[]>;
    get(id: string): Promise<Client | undefined>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof EventOf>(name: Name, listener: (event: EventOf[Name]) => void): void;
}

declare const self: WorkerScope;

/** The worker itself. */
export const worker = self;

/** An address as a path below the worker, without what stands after `?`: that is for the page, no file depends on it. */
export function pathBelow(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const here = origin + pathname;
  const { scope } = worker.registration;
  return here.startsWith(scope) ? decodeURI(here.slice(scope.length)) : undefined;
}

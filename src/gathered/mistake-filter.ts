import { type Severity, severities } from './severity';

/** Which mistakes a reader wants to see; an empty text stands for all. */
export interface MistakeFilter {
  readonly topic: string;
  readonly severity: Severity | '';
}

/** A filter read from a link, and the first thing in the link that this page does not have. */
export interface ReadFilter extends MistakeFilter {
  readonly unknown?: string;
}

function isSeverity(name: string): name is Severity {
  return Object.hasOwn(severities, name);
}

/** Reads `?topic=momentum&severity=false`. What is unknown is left out and named. */
export function readFilter(query: URLSearchParams, topics: readonly string[]): ReadFilter {
  const topic = query.get('topic') ?? '';
  const severity = query.get('severity') ?? '';
  const known: MistakeFilter = {
    topic: topics.includes(topic) ? topic : '',
    severity: isSeverity(severity) ? severity : '',
  };
  const unknown = [topic, severity].find((given, index) => given !== [known.topic, known.severity][index]);
  return unknown === undefined ? known : { ...known, unknown };
}

/** The query of a link to what the filter shows; empty when it shows all. */
export function filterQuery({ topic, severity }: MistakeFilter): string {
  const query = new URLSearchParams({ ...(topic && { topic }), ...(severity && { severity }) });
  return query.size > 0 ? `?${query}` : '';
}

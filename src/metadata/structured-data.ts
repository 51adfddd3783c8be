import { editions } from '../site/links';
import type { PageFacts } from './page-facts';

/** A note as schema.org's `LearningResource`, so that search engines know what it teaches and that it is free. */
export function learningResource({ locale, title, description, address }: PageFacts, site: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    description,
    url: address,
    inLanguage: editions[locale].tag,
    learningResourceType: ['exam notes', 'interactive simulation', 'practice problems'],
    educationalLevel: 'higher education',
    teaches: title,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'WebSite', name: 'Gradient Notes', url: site },
  };
}

/** The same as text that may stand inside a `<script>` element. */
export function inScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

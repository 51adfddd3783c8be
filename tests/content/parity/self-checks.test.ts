import { bare, sameInBoth } from './same-in-both';

sameInBoth('self-checks', ({ tags }) =>
  tags
    .filter(({ name }) => name === 'SelfCheck')
    .map(({ attributes }) => bare(attributes['id']) || 'a self-check without id'),
);

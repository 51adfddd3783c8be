import { bare, sameInBoth } from './same-in-both';

sameInBoth('exercises', ({ tags }) =>
  tags.filter(({ name }) => name === 'Exercise').map(({ attributes }) => bare(attributes['id'])),
);

import { bare, sameInBoth } from './same-in-both';

// In any order: a sentence may name two states the other way round in the other language.
sameInBoth('<Try> links', ({ tags }) =>
  tags
    .filter(({ name }) => name === 'Try')
    .map(({ attributes: { demo, ...state } }) => {
      const set = Object.entries(state).map(([name, value]) => `${name}=${bare(value)}`);
      return [bare(demo), ...set.sort()].join(' ');
    })
    .sort(),
);

import { sameInBoth } from './same-in-both';

sameInBoth('formulas', ({ formulas }) => formulas);

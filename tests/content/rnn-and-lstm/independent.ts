export const independent: Readonly<Record<string, (values: Readonly<Record<string, number>>) => number>> = {};

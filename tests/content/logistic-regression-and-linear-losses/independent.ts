type Values = Readonly<Record<string, number>>;
export const independent: Readonly<Record<string, (values: Values) => number>> = {};

/** $\ln2$ in two parts. The upper one has 32 bits, so that its multiples by whole numbers of up to 21 bits are exact. */
export const lnTwoHigh = 0.6931471803691238;
export const lnTwoLow = 1.9082149292705877e-10;

/** An address as it is compared: the same flat, however it was typed. What stands between two numbers stays: 1-11, 11-1 and 111 are three doors. */
export const comparableAddress = (address: string): string =>
  address
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/(\p{L})-|-(?=\p{L})|^-|-$/gu, '$1')
    .toUpperCase()

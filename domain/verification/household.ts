/** An address as it is compared: the same flat, however it was typed. */
export const comparableAddress = (address: string): string =>
  address
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()

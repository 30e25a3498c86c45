/** Where the random bytes lie that the server sends to phones without a secure source of their own. */
export const SEED = 'seed'

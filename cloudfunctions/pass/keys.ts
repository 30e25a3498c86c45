import { readSigningKeys } from '@common/passes/signing-keys'

/** Read while the function loads: a wrong key stops its start, not the first guard. */
export const keys = readSigningKeys(process.env)

import { readPublicKeys } from '@common/passes/public-keys'

/** Read while the function loads: a wrong list stops its start, not the first guard. */
export const keys = readPublicKeys(process.env)

import { isGenuine, type KeptAct } from '@domain/audit/check'
import { configuration } from '../configuration/configuration'
import { signedBy } from './mac'

/** A record of the trail that this program wrote. */
export const isOurs = (act: KeptAct): boolean => isGenuine(act, signedBy(configuration.AUDIT_KEYS))

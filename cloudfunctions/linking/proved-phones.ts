import type { HolderPhone, HolderRecord } from '@common/repositories/holder.record'
import type { Instant } from '@domain/kernel/china-time'
import { isProofLive } from '@domain/linking/proof'

/** The phones of an account that may link people now. */
export const provedPhones = ({ phones }: Pick<HolderRecord, 'phones'>, now: Instant): HolderPhone[] =>
  Object.values(phones).filter(({ provedAt }) => isProofLive(provedAt, now))

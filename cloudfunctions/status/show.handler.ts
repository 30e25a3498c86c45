import { spreadOf } from '@common/crypto/hash'
import { implement } from '@common/pipeline/implement'
import type { HolderRecord } from '@common/repositories/holder.record'
import { readHolder } from '@common/repositories/holder-people.repository'
import { showHolder } from '@common/repositories/holders.repository'
import { currentSettings, type Settings } from '@common/settings/settings'
import type { Input } from '@contract/operation'
import { show } from '@contract/status/show'
import { lengthOf } from '@domain/itinerary/validity'
import type { Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed } from '@domain/kernel/result'
import { presentHolder } from './present-holder'

export const showCodes = implement(show, async ({ input, caller, now }) => {
  const settings = await currentSettings()
  if ((input.version ?? 0) < settings.policy.clientFloor) return failed(failure('CLIENT_OUTDATED'))
  const holder = (await extend(caller.account, input, settings, now)) ?? (await readHolder(caller.account))
  if (holder?.closed) return failed(failure('ACCOUNT_CLOSED'))
  return done(presentHolder(holder, settings, { now, anchors: input.passes ?? [] }))
})

/** One round trip for a valid code. A phone that knows of another set than ours asks for none: the get alone will tell it. */
async function extend(
  account: AccountId,
  { phone, setTag }: Pick<Input<typeof show>, 'phone' | 'setTag'>,
  { policy, compared }: Settings,
  now: Instant,
): Promise<HolderRecord | undefined> {
  if (!phone || !compared || (setTag && setTag !== compared.setTag)) return undefined
  const reach = now + lengthOf(policy, spreadOf(account, phone))
  return showHolder({ account, phone, setTag: compared.setTag, now, reach })
}

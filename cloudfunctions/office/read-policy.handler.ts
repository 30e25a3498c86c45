import { open } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { places } from '@common/repositories/places'
import { listPolicyVersions } from '@common/repositories/policy-versions.repository'
import { readStaffOf } from '@common/repositories/staff.repository'
import { type PolicyVersion, readSettings } from '@common/settings/settings'
import { type PolicyRead, readPolicy } from '@contract/office/read-policy'
import type { AccountId } from '@domain/kernel/ids'
import { done } from '@domain/kernel/result'
import { FIGURE_NAMES } from '@domain/policy/figures.table'
import type { Policy } from '@domain/policy/policy'

export const readPolicyHandler = implement(readPolicy, async ({ now }) => {
  const [{ number, policy, scheduled, latest }, kept] = await Promise.all([readSettings(), listPolicyVersions()])
  const versions = [...(latest ? [latest] : []), ...kept.filter((version) => version.number !== latest?.number)]
  const names = await namesOf(versions.map(({ by }) => by))
  return done({
    number,
    policy: presentPolicy(policy),
    scheduled: scheduled.filter(({ from }) => from > now),
    versions: versions.map((version) => present(version, names)),
  })
})

const presentPolicy = ({ places: rules, notice, arrival, gathering, ...figures }: Policy): PolicyRead['policy'] => ({
  figures: Object.fromEntries(FIGURE_NAMES.map((name) => [name, figures[name]])),
  places: rules,
  notice,
  arrival,
  gathering,
})

const present = ({ number, from, change, at, by, reason, before, withdraws }: PolicyVersion, names: ReadonlyMap<AccountId, string>) => ({
  number,
  from,
  change,
  at,
  by: names.get(by) ?? null,
  reason,
  before,
  withdraws: withdraws ?? null,
})

/** The office's words for accounts, ended ones too. */
async function namesOf(accounts: readonly AccountId[]): Promise<Map<AccountId, string>> {
  const staff = await readStaffOf([...new Set(accounts)])
  return new Map(staff.map(({ _id, labelCipher }) => [_id, open(labelCipher, places.staffLabel(_id))]))
}

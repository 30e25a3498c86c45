import { implement } from '@common/pipeline/implement'
import { readRiskList } from '@common/repositories/risk-lists.repository'
import { putInForce } from '@common/risk-lists/put-in-force'
import { confirmRiskList } from '@contract/office/confirm-risk-list'
import { ROLLED_BACK } from '@domain/audit/own-acts'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { refuseUnmapped } from './unmapped-names'

export const confirmListHandler = implement(confirmRiskList, async ({ input, caller: { account }, now, note }) => {
  const record = await readRiskList(input.list)
  if (!record) return failed(failure('PROPOSAL_NOT_FOUND'))
  const unmapped = refuseUnmapped(record, input.named)
  if (unmapped) return failed(unmapped)
  // What a list changes is looked at before it is confirmed.
  if (record.comparison?.against !== input.against) return failed(failure('PROPOSAL_OUTDATED'))
  const set = await putInForce({ record, against: input.against, cities: input.cities, by: account, now })
  if (set.ok && set.value.isRollBack) note({ event: ROLLED_BACK })
  return set.ok ? done({ number: set.value.number, setTag: set.value.setTag }) : set
})

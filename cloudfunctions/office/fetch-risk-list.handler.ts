import { implement } from '@common/pipeline/implement'
import { fetchList } from '@common/risk-lists/fetch-list'
import { fetchRiskList } from '@contract/office/fetch-risk-list'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'

export const fetchListHandler = implement(fetchRiskList, async ({ caller: { account }, now, note }) => {
  const fetched = await fetchList(account, now)
  if (fetched.kind === 'refused') note({ outcome: 'RISK_LIST_REFUSED' })
  return fetched.kind === 'down' ? failed(failure('RISK_SOURCE_DOWN')) : done(fetched)
})

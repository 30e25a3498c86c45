import { implement } from '@common/pipeline/implement'
import { listRunningFilings, removeFiling, saveFiling } from '@common/repositories/filings.repository'
import { approveFiling, listFilings, withdrawFiling } from '@contract/lists/filings'
import { civilDate } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { filingFault } from '@domain/white-list'

export const approveFilingHandler = implement(approveFiling, async ({ input: { number, ...filing }, caller: { account }, now }) => {
  const fault = filingFault(filing, civilDate(now))
  if (fault) return failed(failure('FILING_INVALID', { field: fault }))
  await saveFiling({ _id: number, ...filing, routes: [...new Set(filing.routes)], approvedAt: now, approvedBy: account })
  return done({ number })
})

export const withdrawFilingHandler = implement(withdrawFiling, async ({ input: { number } }) =>
  done({ withdrawn: await removeFiling(number) }),
)

export const listFilingsHandler = implement(listFilings, async ({ now }) => {
  const found = await listRunningFilings(civilDate(now))
  return done({
    filings: found.map(({ _id, company, routes, validUntil, approvedAt }) => ({
      number: _id,
      company,
      routes: [...routes],
      validUntil,
      approvedAt,
    })),
  })
})

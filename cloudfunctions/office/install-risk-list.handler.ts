import { implement } from '@common/pipeline/implement'
import { readRiskList } from '@common/repositories/risk-lists.repository'
import { keepList } from '@common/risk-lists/keep-list'
import { putInForce } from '@common/risk-lists/put-in-force'
import { readSettings } from '@common/settings/settings'
import { installRiskList } from '@contract/office/install-risk-list'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { parseRiskList, type Problems } from '@domain/risk-area'
import { readFile } from './read-file'
import { refuseUnmapped } from './unmapped-names'

/** Params carry no long texts. */
const PROBLEM_CHARACTERS = 500

const refused = (problems: Problems) =>
  failure('RISK_LIST_REFUSED', { problems: JSON.stringify(problems).slice(0, PROBLEM_CHARACTERS), count: problems.length })

export const installListHandler = implement(installRiskList, async ({ input, now }) => {
  const text = await readFile(input.fileId)
  if (text === undefined) return failed(failure('FILE_NOT_FOUND'))
  const kept = await keepList(parseRiskList(text), { origin: 'script', by: null, now })
  if (kept.kind === 'refused') return failed(refused(kept.problems))
  const record = await readRiskList(kept.list)
  if (!record) throw new Error('a list that was kept is not there')
  const unmapped = refuseUnmapped(record)
  if (unmapped) return failed(unmapped)
  const against = (await readSettings()).compared?.number ?? 0
  const set = await putInForce({ record, against, cities: record.cities, by: null, now })
  return set.ok ? done({ number: set.value.number, setTag: set.value.setTag, cities: set.value.cities.length }) : set
})

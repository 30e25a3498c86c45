import { implement } from '@common/pipeline/implement'
import { readPlaces, saveRiskList } from '@common/repositories/risk-lists.repository'
import { readSettings } from '@common/settings/settings'
import { importRiskList } from '@contract/office/import-risk-list'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { compareRiskLists, countLevels, nameWarnings, parseRiskList, type Problems, proposeCities } from '@domain/risk-area'
import { readFile } from './read-file'

/** Params carry no long texts. */
const PROBLEM_CHARACTERS = 500

const refused = (problems: Problems) =>
  failed(failure('RISK_LIST_REFUSED', { problems: problems.join('; ').slice(0, PROBLEM_CHARACTERS), count: problems.length }))

/** Imports a list as a proposal: nothing becomes current by it. */
export const importList = implement(importRiskList, async ({ input, now }) => {
  const text = await readFile(input.fileId)
  if (text === undefined) return failed(failure('FILE_NOT_FOUND'))
  const parsed = parseRiskList(text)
  if (!parsed.ok) return refused(parsed.error)
  const { places, ...list } = parsed.value
  const { compared } = await readSettings()
  if (compared && list.version <= compared.version)
    return refused([`its time ${list.listTime} is not later than that of the current list, ${compared.listTime}`])
  const difference = compareRiskLists({ places: compared ? await readPlaces(compared.list) : [] }, { places })
  const { cities, unmapped } = proposeCities(places)
  const proposal = await saveRiskList({ ...list, importedAt: now, against: compared?.list ?? null, cities, unmapped }, places)
  return done({
    proposal,
    version: list.version,
    ...countLevels(places),
    warnings: nameWarnings(places),
    unmapped,
    difference: { added: difference.added.length, removed: difference.removed.length, moved: difference.moved.length },
    cities,
  })
})

import { implement } from '@common/pipeline/implement'
import { listFormerSets } from '@common/repositories/compared-sets.repository'
import { listRiskLists as listKept, readRiskList } from '@common/repositories/risk-lists.repository'
import { readRiskSource } from '@common/repositories/risk-source.repository'
import { type ComparedSet, readSettings } from '@common/settings/settings'
import { listRiskLists } from '@contract/office/list-risk-lists'
import { done } from '@domain/kernel/result'
import { presentList, presentVersion, readSurroundings, type Surroundings } from './present-risk-list'

export const listRiskListsHandler = implement(listRiskLists, async () => {
  const { compared } = await readSettings()
  const [kept, former, source] = await Promise.all([listKept(), listFormerSets(compared?.number ?? 0), readRiskSource()])
  const accounts = [...kept.map(({ importedBy }) => importedBy), ...[...former.found, ...(compared ? [compared] : [])].map(confirmer)]
  const around = await readSurroundings(compared, accounts)
  const waiting = kept.map((record) => presentList(record, around)).filter(({ state }) => state === 'proposed' || state === 'passed')
  return done({
    current: compared && (await presentCurrent(compared, around)),
    waiting,
    former: former.found.map((set) => presentVersion(set, around)),
    leftOut: former.total - former.found.length,
    source: source ? { askedAt: source.askedAt, listTime: source.listTime, outcome: source.outcome.kind } : null,
  })
})

const confirmer = ({ confirmedBy }: ComparedSet) => confirmedBy

async function presentCurrent(compared: ComparedSet, around: Surroundings) {
  const record = await readRiskList(compared.list)
  if (!record) throw new Error('the list in force is not kept')
  return { version: presentVersion(compared, around), list: presentList(record, around), cities: [...compared.cities] }
}

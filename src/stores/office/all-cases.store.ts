import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Input, Output } from '@contract/operation'
import { listAllCases } from '@contract/verification/list-all-cases'
import { searchCases } from '@contract/verification/search-cases'
import { readSearch } from '@domain/verification/search'
import { makeAutoObservable, runInAction } from 'mobx'

export type { ListedCase } from '@contract/verification/street-case'
export type CaseFilter = Omit<Input<typeof listAllCases>, 'before'>

type Page = Output<typeof listAllCases>

/** 全部核查 at the desk: cases of the city by filter, page after page. Nothing of them is kept on this device. */
export class AllCasesStore {
  filter: CaseFilter = {}
  /** Undefined until the first page is there. */
  cases: Page['cases'] | undefined
  /** How many fit the filter. */
  total = 0
  /** What is looked for, as it was typed. */
  typed = ''
  isUnreadable = false
  /** What was found by it; undefined: nothing is looked for. */
  found: Page['cases'] | undefined
  problem: Problem | undefined
  private next: Page['next'] = null

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  get hasMore(): boolean {
    return this.next !== null
  }

  /** One part of the filter is another; what was listed stays in sight until the answer is there. */
  async narrow(change: CaseFilter): Promise<void> {
    this.filter = { ...this.filter, ...change }
    await this.refresh()
  }

  async refresh(): Promise<void> {
    await this.read(null)
  }

  async more(): Promise<void> {
    if (this.next) await this.read(this.next)
  }

  type(typed: string) {
    this.typed = typed
    this.isUnreadable = false
    if (typed === '') this.found = undefined
  }

  /** By full name, phone or the end of the document. What was typed anew meanwhile is another search. */
  async find(): Promise<void> {
    const { typed } = this
    const search = readSearch(typed)
    this.isUnreadable = !search
    if (!search) return
    const answer = await this.cloud.call(searchCases, { search })
    runInAction(() => {
      if (this.typed !== typed) return
      this.problem = answer.ok ? undefined : answer.error
      if (answer.ok) this.found = answer.value.cases
    })
  }

  /** What another filter had asked for meanwhile is not shown under this one, and no page twice. */
  private async read(before: Page['next']): Promise<void> {
    const { filter, next } = this
    const answer = await this.cloud.call(listAllCases, { ...filter, ...(before && { before }) })
    runInAction(() => {
      if (this.filter !== filter || (before && this.next !== next)) return
      this.problem = answer.ok ? undefined : answer.error
      if (!answer.ok) return
      this.cases = [...(before ? (this.cases ?? []) : []), ...answer.value.cases]
      this.next = answer.value.next
      this.total = answer.value.total
    })
  }
}

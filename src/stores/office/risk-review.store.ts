import type { Cloud } from '@/services/cloud/cloud'
import { confirmRiskList } from '@contract/office/confirm-risk-list'
import { readRiskChanges } from '@contract/office/read-risk-changes'
import type { reviewRiskList } from '@contract/office/review-risk-list'
import type { Output } from '@contract/operation'
import { CHANGE_KINDS, type ChangeKind } from '@domain/risk-area/difference'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'

export type Review = Output<typeof reviewRiskList>
export type { ListedChange } from '@contract/office/risk-list'

/** A list that is looked at before it comes into force: what it changes, and which cities are compared. */
export class RiskReviewStore {
  kind: ChangeKind
  page = 0
  /** Places by what their names say; empty: all. */
  search = ''
  changes: Loadable<Output<typeof readRiskChanges>> = IDLE
  confirming: Loadable<unknown> = IDLE
  private readonly chosen: Map<string, true>
  private readonly named = new Map<string, string>()

  constructor(
    private readonly cloud: Cloud,
    readonly review: Review,
  ) {
    this.chosen = new Map(review.chosen.map((code) => [code, true]))
    this.kind = CHANGE_KINDS.find((kind) => review.totals[kind] > 0) ?? 'added'
    makeAutoObservable<this, 'cloud'>(this, { cloud: false, review: false, changes: observableRef }, { autoBind: true })
    void this.readChanges()
  }

  isChosen(code: string): boolean {
    return this.chosen.has(code)
  }

  get cities(): string[] {
    return [...this.chosen.keys()].sort()
  }

  /** Cities that would be compared from now on, and those that would not any more. */
  get changedCities(): { added: string[]; removed: string[] } {
    const { inForce } = this.review
    return { added: this.cities.filter((code) => !inForce.includes(code)), removed: inForce.filter((code) => !this.chosen.has(code)) }
  }

  /** Other cities end the extension of what was asked before (`rules.md` 9). */
  get endsExtension(): boolean {
    const { added, removed } = this.changedCities
    return added.length + removed.length > 0
  }

  /** Names that no city is known by, each with the one it was given. */
  get names(): readonly { name: string; code: string | undefined }[] {
    return this.review.unmapped.map((name) => ({ name, code: this.named.get(name) }))
  }

  /** Every name has its city. */
  get isWhole(): boolean {
    return this.names.every(({ code }) => code !== undefined)
  }

  toggle(code: string): void {
    if (!this.chosen.delete(code)) this.chosen.set(code, true)
  }

  /** The city of a name is compared, unless it is taken out again. */
  name(name: string, code: string): void {
    this.named.set(name, code)
    this.chosen.set(code, true)
  }

  async show(kind: ChangeKind, page = 0): Promise<void> {
    this.kind = kind
    this.page = page
    await this.readChanges()
  }

  /** Among the changes of every kind, from the first page on. */
  async find(search: string): Promise<void> {
    this.search = search.trim()
    await this.show(this.kind)
  }

  /** `true` when the list is in force. */
  async confirm(): Promise<boolean> {
    if (this.confirming.kind === 'loading') return false
    this.confirming = LOADING
    const { list, against } = this.review
    const named = this.names.flatMap(({ name, code }) => (code === undefined ? [] : [{ name, code }]))
    const answer = await this.cloud.call(confirmRiskList, { list: list.list, against, cities: this.cities, named })
    runInAction(() => {
      this.confirming = settled(answer)
    })
    return answer.ok
  }

  private async readChanges(): Promise<void> {
    const { kind, page, search } = this
    const { list, against, totals } = this.review
    if (totals[kind] === 0) {
      this.changes = { kind: 'ready', value: { rows: [], pages: 0, total: 0 } }
      return
    }
    const answer = await this.cloud.call(readRiskChanges, { list: list.list, against, kind, page, ...(search && { search }) })
    runInAction(() => {
      // What was asked for meanwhile comes on its own.
      if (this.kind === kind && this.page === page && this.search === search) this.changes = settled(answer)
    })
  }
}

import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import { type ListedEntry, listEntries } from '@contract/lists/list-entries'
import { removeEntry } from '@contract/lists/remove-entry'
import type { ListKind } from '@domain/white-list'
import { makeAutoObservable, runInAction } from 'mobx'

export type { ListedEntry } from '@contract/lists/list-entries'

/** As the function hands them over. */
export const ENTRIES_A_PAGE = 50

/** Who stands on a white list today: page by page, or the one of an ID number. */
export class ListEntriesStore {
  entries: readonly ListedEntry[] = []
  total = 0
  page = 0
  /** The ID number that is looked for. */
  sought: string | undefined
  problem: Problem | undefined

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  get pages(): number {
    return Math.ceil(this.total / ENTRIES_A_PAGE)
  }

  async show(kind: ListKind, page = 0, idNumber?: string): Promise<void> {
    const answer = await this.cloud.call(listEntries, { kind, page, idNumber })
    runInAction(() => {
      this.problem = answer.ok ? undefined : answer.error
      if (!answer.ok) return
      this.page = page
      this.sought = idNumber
      this.entries = answer.value.entries
      this.total = answer.value.total
    })
  }

  async remove(kind: ListKind, entry: string): Promise<void> {
    const answer = await this.cloud.call(removeEntry, { entry })
    if (answer.ok) await this.show(kind, this.page, this.sought)
    else runInAction(() => (this.problem = answer.error))
  }
}

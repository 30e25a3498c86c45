import type { Cloud } from '@/services/cloud/cloud'
import type { Pictures } from '@/services/device/pictures'
import type { Output } from '@contract/operation'
import type { StreetCase } from '@contract/verification/fields'
import { listCases, type WORKLISTS } from '@contract/verification/list-cases'
import { moveStreetCase, type StreetMove } from '@contract/verification/move-street-case'
import { readStreetCase } from '@contract/verification/read-street-case'
import { readStreetPictures } from '@contract/verification/read-street-pictures'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'

export type { ListedCase, MeasureDetails, ShownPictures as StreetPictures, StreetCase } from '@contract/verification/fields'
export type { StreetMove } from '@contract/verification/move-street-case'
export type WorklistName = (typeof WORKLISTS)[number]
type Worklist = Output<typeof listCases>

/** 街道核查: the cases of a grid worker's streets, and the one that is open. Nothing of it is kept on this phone. */
export class StreetStore {
  list: WorklistName = 'submitted'
  listing: Loadable<Worklist> = IDLE
  opening: Loadable<unknown> = IDLE
  open: StreetCase | undefined = undefined
  moving: Loadable<unknown> = IDLE
  showing: Loadable<Output<typeof readStreetPictures>> = IDLE

  constructor(
    private readonly cloud: Cloud,
    private readonly pictures: Pictures,
  ) {
    makeAutoObservable<this, 'cloud' | 'pictures'>(this, { cloud: false, pictures: false }, { autoBind: true })
  }

  async show(list: WorklistName): Promise<void> {
    this.list = list
    await this.refresh()
  }

  /** What was listed stays in sight until the newer list is there. */
  async refresh(): Promise<void> {
    const { list } = this
    if (this.listing.kind !== 'ready') this.listing = LOADING
    const answer = await this.cloud.call(listCases, { list })
    runInAction(() => {
      if (this.list === list) this.listing = settled(answer)
    })
  }

  async read(id: string): Promise<void> {
    this.opening = LOADING
    this.moving = IDLE
    this.showing = IDLE
    const answer = await this.cloud.call(readStreetCase, { case: id })
    runInAction(() => {
      this.opening = settled(answer)
      this.open = answer.ok ? answer.value.case : undefined
    })
  }

  /** The pictures of the open case: a look is on record, so it is asked for. */
  async look(): Promise<void> {
    const { open } = this
    if (!open || this.showing.kind === 'loading') return
    this.showing = LOADING
    const answer = await this.cloud.call(readStreetPictures, { case: open.case })
    runInAction(() => {
      if (this.open?.case === open.case) this.showing = settled(answer)
    })
  }

  fillScreen(urls: readonly string[], first: string) {
    this.pictures.show(urls, first)
  }

  close() {
    this.open = undefined
    void this.refresh()
  }

  /** `true` when it was done. Who comes second is shown the newer state with the reason. */
  async move(move: StreetMove): Promise<boolean> {
    const { open } = this
    if (!open || this.moving.kind === 'loading') return false
    this.moving = LOADING
    const answer = await this.cloud.call(moveStreetCase, { case: open.case, revision: open.revision, move })
    if (!answer.ok && answer.error.code === 'CASE_CHANGED') await this.read(open.case)
    runInAction(() => {
      this.moving = settled(answer)
      if (answer.ok) this.open = answer.value.case ?? undefined
    })
    if (answer.ok && !answer.value.case) await this.refresh()
    return answer.ok
  }
}

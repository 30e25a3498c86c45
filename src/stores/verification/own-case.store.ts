import type { Output } from '@contract/operation'
import { handInReport } from '@contract/verification/hand-in-report'
import { readCase } from '@contract/verification/read-case'
import { readPictures } from '@contract/verification/read-pictures'
import { withdrawCase } from '@contract/verification/withdraw-case'
import type { PersonRef } from '@domain/kernel/ids'
import { PHOTOS_AT_MOST } from '@domain/verification/form'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled, valueOf } from '../loadable'
import { PhotosStore } from './photos.store'
import type { PictureWorld } from './picture-world'

export type { OwnCase, ShownPictures } from '@contract/verification/fields'

/** 查询核查情况: the newest case of one person. */
export class OwnCaseStore {
  reading: Loadable<Output<typeof readCase>> = IDLE
  withdrawing: Loadable<Output<typeof withdrawCase>> = IDLE
  showing: Loadable<Output<typeof readPictures>> = IDLE
  handingIn: Loadable<Output<typeof handInReport>> = IDLE
  /** Of a report that is to be handed in after closing. */
  readonly report: PhotosStore

  constructor(
    private readonly world: PictureWorld,
    readonly person: PersonRef,
  ) {
    this.report = new PhotosStore(world, PHOTOS_AT_MOST)
    makeAutoObservable<this, 'world'>(this, { world: false, person: false, report: false }, { autoBind: true })
  }

  get case() {
    return valueOf(this.reading)?.case ?? undefined
  }

  async load(): Promise<void> {
    if (this.reading.kind === 'idle') this.reading = LOADING
    const answer = await this.world.cloud.call(readCase, { person: this.person })
    runInAction(() => {
      this.reading = settled(answer)
    })
  }

  /** The pictures of the case, under addresses that live for minutes. */
  async look(): Promise<void> {
    this.showing = LOADING
    const answer = await this.world.cloud.call(readPictures, { person: this.person })
    runInAction(() => {
      this.showing = settled(answer)
    })
  }

  show(urls: readonly string[], first: string) {
    this.world.pictures.show(urls, first)
  }

  /** `true` when the report was handed in. */
  async handIn(): Promise<boolean> {
    const { case: own, person, report } = this
    if (!own || report.files.length === 0 || !report.isWhole || this.handingIn.kind === 'loading') return false
    this.handingIn = LOADING
    const answer = await this.world.cloud.call(handInReport, { person, revision: own.revision, photos: report.files })
    runInAction(() => {
      this.handingIn = settled(answer)
      if (!answer.ok) return
      report.take([])
      this.showing = IDLE
    })
    await this.load()
    return answer.ok
  }

  /** `true` when it was withdrawn. When somebody was quicker, the newer state is shown. */
  async withdraw(): Promise<boolean> {
    const { case: own, person } = this
    if (!own || this.withdrawing.kind === 'loading') return false
    this.withdrawing = LOADING
    const answer = await this.world.cloud.call(withdrawCase, { person, revision: own.revision })
    runInAction(() => {
      this.withdrawing = settled(answer)
    })
    await this.load()
    return answer.ok
  }
}

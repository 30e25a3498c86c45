import type { Problem } from '@/services/cloud/problem'
import { dropUpload } from '@contract/files/drop-upload'
import { makeAutoObservable, runInAction } from 'mobx'
import type { PictureWorld } from './picture-world'
import { sendPicture } from './send-picture'

/** A photo of a report: on its way, there, or not. `path`: where it can be seen on this phone; a draft of yesterday's program has none. */
export interface Photo {
  key: number
  path: string | undefined
  state: { kind: 'sending' } | { kind: 'kept'; file: string } | { kind: 'failed'; problem: Problem }
}

/** Why the first of them that failed did. */
export const problemOfPhotos = ({ photos }: { photos: readonly Photo[] }): Problem | undefined =>
  photos.flatMap(({ state }) => (state.kind === 'failed' ? [state.problem] : []))[0]

/** What is there already: of a draft, or of the case that is being changed. */
export interface KeptPhoto {
  file: string
  path?: string
}

/** Photos that are chosen, sent and taken back one by one; each fails and is tried again for itself. */
export class PhotosStore {
  photos: Photo[] = []
  private nextKey = 1

  /** `onChange`: told when what is there has changed. */
  constructor(
    private readonly world: PictureWorld,
    readonly atMost: number,
    private readonly onChange: () => void = () => undefined,
  ) {
    makeAutoObservable<this, 'world' | 'onChange'>(this, { world: false, onChange: false }, { autoBind: true })
  }

  get files(): string[] {
    return this.photos.flatMap(({ state }) => (state.kind === 'kept' ? [state.file] : []))
  }

  /** All that were chosen are there. */
  get isWhole(): boolean {
    return this.files.length === this.photos.length
  }

  get room(): number {
    return this.atMost - this.photos.length
  }

  take(kept: readonly KeptPhoto[]) {
    this.photos = kept.map(({ file, path }) => ({ key: this.nextKey++, path, state: { kind: 'kept', file } }))
  }

  async add(): Promise<void> {
    const paths = await this.world.pictures.choose(this.room)
    const keys = runInAction(() =>
      paths.slice(0, this.room).map((path) => {
        const key = this.nextKey++
        this.photos.push({ key, path, state: { kind: 'sending' } })
        return key
      }),
    )
    // One after the other: a phone in the street has one thin line.
    for (const key of keys) await this.send(key)
  }

  async retry(key: number): Promise<void> {
    await this.send(key)
  }

  /** One that no case has taken is deleted there as well; of another only the name is let go. */
  async remove(key: number): Promise<void> {
    const photo = this.find(key)
    this.photos = this.photos.filter((other) => other.key !== key)
    this.onChange()
    if (photo?.state.kind === 'kept') await this.world.cloud.call(dropUpload, { file: photo.state.file })
  }

  show(key: number) {
    const path = this.find(key)?.path
    if (path !== undefined)
      this.world.pictures.show(
        this.photos.flatMap((photo) => photo.path ?? []),
        path,
      )
  }

  private find(key: number): Photo | undefined {
    return this.photos.find((photo) => photo.key === key)
  }

  private async send(key: number): Promise<void> {
    const path = this.find(key)?.path
    if (path === undefined) return
    this.settle(key, { kind: 'sending' })
    const sent = await sendPicture(this.world, 'report', path)
    const isWanted = this.find(key) !== undefined
    if (sent.ok && !isWanted) await this.world.cloud.call(dropUpload, { file: sent.value })
    this.settle(key, sent.ok ? { kind: 'kept', file: sent.value } : { kind: 'failed', problem: sent.error })
  }

  private settle(key: number, state: Photo['state']) {
    const photo = this.find(key)
    if (!photo) return
    photo.state = state
    this.onChange()
  }
}

import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING } from '../loadable'
import type { KeptPhoto } from './photos.store'
import type { PictureWorld } from './picture-world'
import { sendPicture } from './send-picture'

/** A signature drawn on this phone, sent when the person says that it is theirs. */
export class SignatureStore {
  signing: Loadable<KeptPhoto> = IDLE

  constructor(
    private readonly world: PictureWorld,
    private readonly onChange: () => void,
  ) {
    makeAutoObservable<this, 'world' | 'onChange'>(this, { world: false, onChange: false }, { autoBind: true })
  }

  get signed(): KeptPhoto | undefined {
    return this.signing.kind === 'ready' ? this.signing.value : undefined
  }

  take(kept: KeptPhoto | undefined) {
    this.signing = kept ? { kind: 'ready', value: kept } : IDLE
  }

  /** `canvas`: on which it was drawn. */
  async sign(canvas: object): Promise<void> {
    if (this.signing.kind === 'loading') return
    this.signing = LOADING
    const path = await this.world.pictures.fromCanvas(canvas)
    const sent = await sendPicture(this.world, 'signature', path)
    runInAction(() => {
      this.signing = sent.ok ? { kind: 'ready', value: { file: sent.value, path } } : { kind: 'failed', problem: sent.error }
    })
    this.onChange()
  }

  again() {
    this.signing = IDLE
    this.onChange()
  }
}

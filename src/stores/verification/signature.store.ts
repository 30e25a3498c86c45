import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING } from '../loadable'
import type { KeptPhoto } from './photos.store'
import type { PictureWorld } from './picture-world'
import { sendPicture } from './send-picture'

/** A signature drawn on this phone, sent when the person says that it is theirs, or goes on with it. */
export class SignatureStore {
  signing: Loadable<KeptPhoto> = IDLE
  /** The canvas, while something is drawn on it. */
  private drawn: object | undefined
  private running: Promise<void> | undefined

  constructor(
    private readonly world: PictureWorld,
    private readonly onChange: () => void,
  ) {
    makeAutoObservable<this, 'world' | 'onChange' | 'drawn' | 'running'>(
      this,
      { world: false, onChange: false, drawn: false, running: false, isWaiting: false },
      { autoBind: true },
    )
  }

  get signed(): KeptPhoto | undefined {
    return this.signing.kind === 'ready' ? this.signing.value : undefined
  }

  take(kept: KeptPhoto | undefined) {
    this.signing = kept ? { kind: 'ready', value: kept } : IDLE
  }

  /** The pen is on the paper: what went wrong before is over. */
  begin() {
    if (this.signing.kind === 'failed') this.signing = IDLE
  }

  /** `canvas`: absent when nothing is drawn on it any more. */
  draw(canvas: object | undefined) {
    this.drawn = canvas
  }

  /** Something is drawn that was not confirmed. */
  get isWaiting(): boolean {
    return this.drawn !== undefined && this.signed === undefined
  }

  /** Confirms what is drawn; pressed twice, once. */
  sign(): Promise<void> {
    this.running ??= this.send().finally(() => (this.running = undefined))
    return this.running
  }

  again() {
    this.signing = IDLE
    this.onChange()
  }

  private async send(): Promise<void> {
    if (!this.drawn) return
    this.signing = LOADING
    const path = await this.world.pictures.fromCanvas(this.drawn)
    const sent = await sendPicture(this.world, 'signature', path)
    runInAction(() => {
      this.signing = sent.ok ? { kind: 'ready', value: { file: sent.value, path } } : { kind: 'failed', problem: sent.error }
    })
    this.onChange()
  }
}

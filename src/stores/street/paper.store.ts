import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Input } from '@contract/operation'
import { attestPaper } from '@contract/pass/attest-paper'
import { printPaper } from '@contract/pass/print-paper'
import { ATTESTATION_VERSION } from '@domain/pass/attestation.table'
import { makeAutoObservable, observableRef } from 'mobx'
import { oneAct } from '../one-act'
import type { PrintedPaper } from '../printed-paper'

export type Attested = Omit<Input<typeof attestPaper>, 'version'>

/** Paper passes as a grid worker prints them. Nothing of them is kept on this device. */
export class PaperStore {
  printed: PrintedPaper | undefined
  problem: Problem | undefined
  isBusy = false

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false, printed: observableRef }, { autoBind: true })
  }

  /** For whom a relative shows. `true` when it lies there to be printed. */
  async print(asked: Input<typeof printPaper>): Promise<boolean> {
    const paper = await oneAct(this, this.cloud, printPaper, asked)
    if (paper.ok) this.lay(paper.value)
    return paper.ok
  }

  /** On the worker's own word. `true` when it lies there to be printed. */
  async attest(attested: Attested): Promise<boolean> {
    const paper = await oneAct(this, this.cloud, attestPaper, { ...attested, version: ATTESTATION_VERSION })
    if (paper.ok) this.lay(paper.value)
    return paper.ok
  }

  clear() {
    this.printed = undefined
  }

  /** Another way is tried: what went wrong with the one before does not belong to it. */
  forgive() {
    this.problem = undefined
  }

  private lay(paper: PrintedPaper) {
    this.printed = paper
  }
}

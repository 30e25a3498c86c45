import type { Cloud } from '@/services/cloud/cloud'
import { localProblem, type Problem } from '@/services/cloud/problem'
import { type ChosenList, type ListFiles, listFiles } from '@/services/device/list-files'
import { beginListUpload } from '@contract/office/begin-list-upload'
import { fetchRiskList } from '@contract/office/fetch-risk-list'
import { importRiskList } from '@contract/office/import-risk-list'
import { listRiskLists } from '@contract/office/list-risk-lists'
import { reviewRiskList } from '@contract/office/review-risk-list'
import type { Input, Operation, Output } from '@contract/operation'
import type { Problems } from '@domain/risk-area/problem'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'
import { RiskReviewStore } from './risk-review.store'

export type { ListedList, ListedVersion } from '@contract/office/risk-list'
export type Shelf = Output<typeof listRiskLists>

/** What an import does, in this order; a list of the national interface is not sent from here. */
export const IMPORT_STEPS = ['send', 'check', 'compare'] as const
export type ImportStep = (typeof IMPORT_STEPS)[number]

/** What came of the last import when there is no list to look at. */
export type ImportOutcome = { kind: 'refused'; problems: Problems; fileName: string | null } | { kind: 'notLater' }

interface Running {
  step: ImportStep
  /** Null for the national interface. */
  fileName: string | null
  /** Of the file, 0 to 1. */
  sent: number
}

/** 风险地区名单: what is in force, what waits, what was; and the list that is being looked at. */
export class RiskListsStore {
  shelf: Loadable<Shelf> = IDLE
  running: Running | undefined
  outcome: ImportOutcome | undefined
  problem: Problem | undefined
  review: RiskReviewStore | undefined

  constructor(
    private readonly cloud: Cloud,
    private readonly files: ListFiles | undefined = listFiles,
  ) {
    makeAutoObservable<this, 'cloud' | 'files'>(
      this,
      { cloud: false, files: false, shelf: observableRef, outcome: observableRef, review: observableRef },
      { autoBind: true },
    )
  }

  /** `false` where there are no files to choose from. */
  get takesFiles(): boolean {
    return this.files !== undefined
  }

  async load(): Promise<void> {
    if (this.shelf.kind !== 'ready') this.shelf = LOADING
    const answer = await this.cloud.call(listRiskLists, {})
    runInAction(() => {
      this.shelf = settled(answer)
    })
  }

  /** From choosing a file to the look at its list. */
  async importFile(): Promise<void> {
    const file = this.running ? undefined : await this.files?.choose(['json'])
    if (!file) return
    this.begin({ step: 'send', fileName: file.name, sent: 0 })
    const fileId = await this.send(file)
    if (fileId !== undefined) await this.take(importRiskList, { fileId })
    this.end()
  }

  async fetch(): Promise<void> {
    if (this.running) return
    this.begin({ step: 'check', fileName: null, sent: 0 })
    await this.take(fetchRiskList, {})
    this.end()
  }

  /** `version`: one that is gone back to, with the cities that it had. */
  async open(list: string, version?: number): Promise<void> {
    this.problem = undefined
    const answer = await this.ask(reviewRiskList, { list, version })
    runInAction(() => {
      if (answer) this.review = new RiskReviewStore(this.cloud, answer)
    })
  }

  /** Back to the shelf, as it is by now. */
  async close(): Promise<void> {
    this.review = undefined
    this.outcome = undefined
    await this.load()
  }

  private begin(running: Running) {
    this.running = running
    this.outcome = undefined
    this.problem = undefined
  }

  private end() {
    this.running = undefined
  }

  /** @returns the file's id, when it arrived */
  private async send(file: ChosenList): Promise<string | undefined> {
    const place = await this.ask(beginListUpload, {})
    if (!place) return undefined
    const hasArrived = await file.send(place, this.tellSent)
    if (hasArrived) return place.fileId
    this.tell(localProblem('NETWORK_UNREACHABLE'))
    return undefined
  }

  /** Has a list checked and kept, and opens it. */
  private async take<O extends typeof importRiskList | typeof fetchRiskList>(operation: O, input: Input<O>): Promise<void> {
    this.step('check')
    const kept = await this.ask(operation, input)
    if (kept?.kind === 'refused') return this.conclude({ ...kept, fileName: this.running?.fileName ?? null })
    if (kept?.kind === 'notLater') return this.conclude(kept)
    if (!kept) return
    this.step('compare')
    await this.open(kept.list)
  }

  private step(step: ImportStep) {
    if (this.running) this.running.step = step
  }

  private tellSent(share: number) {
    if (this.running) this.running.sent = share
  }

  private tell(problem: Problem) {
    this.problem = problem
  }

  private conclude(outcome: ImportOutcome) {
    this.outcome = outcome
  }

  private async ask<O extends Operation>(operation: O, input: Input<O>): Promise<Output<O> | undefined> {
    const answer = await this.cloud.call(operation, input)
    if (answer.ok) return answer.value
    this.tell(answer.error)
    return undefined
  }
}

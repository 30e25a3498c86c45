import type { Cloud } from '@/services/cloud/cloud'
import { localProblem, type Problem } from '@/services/cloud/problem'
import type { ListFiles } from '@/services/device/list-files'
import type { Timer } from '@/services/device/timer'
import { beginImport } from '@contract/lists/begin-import'
import { checkImport } from '@contract/lists/check-import'
import { confirmImport } from '@contract/lists/confirm-import'
import type { Import } from '@contract/lists/fields'
import { listImports } from '@contract/lists/list-imports'
import { readRefused } from '@contract/lists/read-refused'
import { withdrawImport } from '@contract/lists/withdraw-import'
import type { Output } from '@contract/operation'
import { SECOND } from '@domain/kernel/china-time'
import type { ListKind } from '@domain/white-list'
import { makeAutoObservable, observableRef, runInAction } from 'mobx'

export type { Import } from '@contract/lists/fields'
export type RefusedRow = Output<typeof readRefused>['rows'][number]
export type Stage = 'idle' | 'sending' | 'checking' | 'entering'
export type Mode = 'all' | 'good'

/** A list of 50,000 people may be checked for longer than a screen waits: then it is looked for. */
const LOOKS = 20
const LOOKS_EVERY = 2 * SECOND

interface World {
  cloud: Cloud
  files: ListFiles | undefined
  timer: Timer
}

/** A list on its way from a file to the database: sent, checked, and entered when somebody says so. */
export class ListImportStore {
  kind: ListKind = 'truck'
  stage: Stage = 'idle'
  fileName = ''
  /** The list that is worked on. */
  current: Import | undefined
  /** The first of its refused rows. */
  refused: readonly RefusedRow[] = []
  /** Those that were handed in lately. */
  imports: readonly Import[] = []
  problem: Problem | undefined

  constructor(private readonly world: World) {
    makeAutoObservable<this, 'world'>(this, { world: false, refused: observableRef }, { autoBind: true })
  }

  choose(kind: ListKind): Promise<void> {
    this.kind = kind
    this.close()
    return this.refresh()
  }

  close() {
    this.current = undefined
    this.refused = []
    this.problem = undefined
  }

  async refresh(): Promise<void> {
    const { kind } = this
    const answer = await this.world.cloud.call(listImports, { kind })
    runInAction(() => {
      if (!answer.ok) this.problem = answer.error
      else if (kind === this.kind) this.imports = answer.value.imports
    })
  }

  async open(one: Import): Promise<void> {
    this.current = one
    this.refused = []
    this.problem = undefined
    if (one.refused === 0) return
    const answer = await this.world.cloud.call(readRefused, { proposal: one.proposal, part: 0 })
    runInAction(() => {
      if (this.current?.proposal === one.proposal && answer.ok) this.refused = answer.value.rows
    })
  }

  /** From the choice of a file to its checked rows. */
  async handIn(): Promise<void> {
    const chosen = this.stage === 'idle' ? await this.world.files?.choose(['csv', 'xlsx']) : undefined
    if (!chosen) return
    runInAction(() => {
      this.close()
      this.stage = 'sending'
      this.fileName = chosen.name
    })
    const begun = await this.world.cloud.call(beginImport, { kind: this.kind })
    if (!begun.ok) return this.fail(begun.error)
    if (!(await chosen.send(begun.value))) return this.fail(localProblem('NETWORK_UNREACHABLE'))
    runInAction(() => (this.stage = 'checking'))
    const checked = await this.check(begun.value.proposal)
    if ('code' in checked) return this.fail(checked)
    runInAction(() => (this.stage = 'idle'))
    await Promise.all([this.open(checked), this.refresh()])
  }

  private async check(proposal: string): Promise<Import | Problem> {
    const answer = await this.world.cloud.call(checkImport, { proposal })
    if (answer.ok) return answer.value
    for (let look = 0; answer.error.code === 'NETWORK_TIMEOUT' && look < LOOKS; look++) {
      await this.world.timer.pause(LOOKS_EVERY)
      await this.refresh()
      const found = this.imports.find((one) => one.proposal === proposal)
      if (found) return found
    }
    return answer.error
  }

  /** Enters all of it, some seconds' worth a call; somebody else may be entering it too. */
  async enter(mode: Mode): Promise<void> {
    if (this.stage !== 'idle' || !this.current) return
    const { proposal } = this.current
    this.stage = 'entering'
    this.problem = undefined
    for (;;) {
      const before = this.current.written
      const answer = await this.world.cloud.call(confirmImport, { proposal, mode })
      if (!answer.ok) return this.fail(answer.error)
      runInAction(() => (this.current = answer.value))
      if (answer.value.state === 'done' || answer.value.state === 'stopped') break
      if (answer.value.written === before) await this.world.timer.pause(SECOND)
    }
    runInAction(() => (this.stage = 'idle'))
    await this.refresh()
  }

  /** `true` when the list that is open was taken back. */
  async withdraw(): Promise<boolean> {
    if (this.stage !== 'idle' || !this.current) return false
    const answer = await this.world.cloud.call(withdrawImport, { proposal: this.current.proposal })
    if (!answer.ok) this.fail(answer.error)
    else this.close()
    await this.refresh()
    return answer.ok
  }

  /** All refused rows; nothing when they cannot be read. */
  async readAllRefused(): Promise<RefusedRow[] | undefined> {
    const { proposal = '' } = this.current ?? {}
    const rows: RefusedRow[] = []
    for (let part = 0, parts = 1; part < parts; part++) {
      const answer = await this.world.cloud.call(readRefused, { proposal, part })
      if (!answer.ok) return this.fail(answer.error)
      rows.push(...answer.value.rows)
      parts = answer.value.parts
    }
    return rows
  }

  private fail(problem: Problem): undefined {
    this.stage = 'idle'
    this.problem = problem
  }
}

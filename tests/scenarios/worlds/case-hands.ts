import type { OwnCase } from '@contract/verification/fields'
import type { StreetMove } from '@contract/verification/street-move'
import { DAY } from '@domain/kernel/china-time'
import type { ErrorCode } from '@domain/kernel/errors'
import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import { TWO_CHECK_KEYS } from '@domain/verification/two-checks'
import { sendPicture, sendPictures } from '../../functions/files/pictures'
import type { Cloud } from '../../functions/harness'
import type { Client } from '../../functions/harness/client'
import { FORM, MEASURE } from '../../functions/verification/people'
import type { WorkersAct } from '../scenario'

const checks = [...TWO_CHECK_KEYS]
const reason = '已核实'

const MOVES: Readonly<Record<WorkersAct, StreetMove>> = {
  'the worker receives it': { event: 'receive' },
  'the worker asks me to complete it': { event: 'ask-to-complete', reason },
  'the worker puts me under quarantine at home': { event: 'control', measure: { ...MEASURE, kind: 'home' }, reason },
  'the worker monitors my health': { event: 'control', measure: { ...MEASURE, kind: 'monitoring' }, reason },
  'the worker confirms my negative test': { event: 'confirm-negative' },
  'the worker returns it': { event: 'return', checks, didNotTravel: false, reason },
  'the worker returns it without the two checks': { event: 'return', checks: [], didNotTravel: false, reason },
  'the worker finds that I did not travel, and returns it': { event: 'return', checks, didNotTravel: true, reason },
  'the worker ends it': { event: 'end', checks, reason },
}

/** What is done with the newest case of one person, by them and by others. */
export class CaseHands {
  private newest: OwnCase | undefined

  constructor(
    private readonly cloud: Cloud,
    private readonly me: Client,
    private readonly worker: Client,
  ) {}

  async handIn(person: string, photos = 0): Promise<ErrorCode | undefined> {
    const pictures = await sendPictures(this.me, photos)
    const refused = await this.try('verification.submitCase', { person, form: FORM, pictures, promiseVersion: CASE_PROMISE_VERSION })
    if (!refused) await this.read(person)
    return refused
  }

  async withdraw(person: string): Promise<ErrorCode | undefined> {
    await this.read(person)
    return this.try('verification.withdrawCase', { person, revision: this.newest?.revision ?? 1 })
  }

  async handInReport(person: string): Promise<ErrorCode | undefined> {
    await this.read(person)
    return this.try('verification.handInReport', { person, revision: this.newest?.revision ?? 1, photos: [await sendPicture(this.me)] })
  }

  async work(act: WorkersAct, person: string): Promise<ErrorCode | undefined> {
    await this.read(person)
    const { case: id, revision } = this.newest ?? {}
    const moved = await this.worker.call('verification.moveStreetCase', { case: id, revision, move: MOVES[act] })
    return moved.ok ? undefined : moved.error.code
  }

  /** As the data bureau's import leaves it; read at the next linking. */
  async list(kind: 'truck' | 'health', phone: string, person: string, until: number): Promise<undefined> {
    const entry = { kind, person, until, expiresAt: new Date(until + DAY) }
    await this.cloud.database.collection('listEntries').doc(`${kind}.${person}`).set(entry)
    await this.me.done('linking.linkByPhone', { phone })
  }

  private async read(person: string): Promise<void> {
    this.newest = (await this.me.done<{ case: OwnCase | null }>('verification.readCase', { person })).case ?? undefined
  }

  private async try(operation: string, data: object): Promise<ErrorCode | undefined> {
    const reply = await this.me.call(operation, data)
    return reply.ok ? undefined : reply.error.code
  }
}

import type { Cloud } from '@/services/cloud/cloud'
import { localProblem } from '@/services/cloud/problem'
import type { Storage } from '@/services/device/storage'
import type { Face, FacePerson, FaceStop } from '@/services/face/face'
import { FaceCheckId } from '@contract/fields'
import { finishFace } from '@contract/linking/finish-face'
import { startFace } from '@contract/linking/start-face'
import type { Output } from '@contract/operation'
import { civilDate } from '@domain/kernel/china-time'
import type { ErrorCode } from '@domain/kernel/errors'
import { type IdNumberFault, readIdNumber } from '@domain/linking/id-number'
import { type PersonNameFault, readPersonName } from '@domain/linking/person-name'
import { makeAutoObservable, runInAction } from 'mobx'
import type { ClockStore } from './clock.store'
import { IDLE, type Loadable, LOADING, settled } from './loadable'
import { TYPED } from './typed'

/** After these a check serves no more; after others it waits for another try. */
const CHECK_IS_GONE: readonly ErrorCode[] = ['FACE_CHECK_OVER', 'FACE_NOT_PASSED', 'FACE_CANCELLED', 'NO_HEALTH_CODE', 'PERSON_FULL']

interface World {
  cloud: Cloud
  face: Face
  storage: Storage
  clock: ClockStore
}

/** Linking by name, ID number and face. Name and number are kept nowhere but in a browser's tab that is away on the platform's page; of such a check, its reference is. */
export class FaceStore {
  name = ''
  idNumber = ''
  linking: Loadable<Output<typeof finishFace>> = IDLE
  /** The platform's page ended without a result. */
  stop: FaceStop | undefined = undefined
  private areFaultsShown = false
  private isFinishing = false
  /** Fills the form as it appears again, and not a moment later: fields of a browser take no value while they are being put up. */
  private typedBefore: FacePerson | undefined = undefined

  constructor(private readonly world: World) {
    makeAutoObservable<this, 'world'>(this, { world: false }, { autoBind: true })
  }

  setName(name: string) {
    this.name = name
    this.begin()
  }

  setIdNumber(idNumber: string) {
    this.idNumber = idNumber
    this.begin()
  }

  get nameFault(): PersonNameFault | undefined {
    const read = readPersonName(this.name)
    return this.areFaultsShown && !read.ok ? read.error : undefined
  }

  get idFault(): IdNumberFault | 'empty' | undefined {
    if (!this.areFaultsShown) return undefined
    if (this.idNumber === '') return 'empty'
    const read = this.readNumber()
    return read.ok ? undefined : read.error
  }

  /** The camera is done with; what failed was what comes after. */
  get canResume(): boolean {
    return this.linking.kind === 'failed' && this.isFinishing && !CHECK_IS_GONE.includes(this.linking.problem.code)
  }

  /** Begins a check, lets the platform's page compare, and links who passed. */
  async link(): Promise<void> {
    this.areFaultsShown = true
    const [name, idNumber] = [readPersonName(this.name), this.readNumber()]
    if (!name.ok || !idNumber.ok || this.linking.kind === 'loading') return
    this.begin(LOADING)
    const started = await this.world.cloud.call(startFace, { name: name.value, idNumber: idNumber.value })
    if (!started.ok) return this.settle(settled(started))
    const { check, ...page } = started.value
    this.world.storage.write(TYPED.faceCheck, check)
    const end = await this.world.face.check(page, { name: this.name, idNumber: this.idNumber })
    if (end === 'done') return this.finish(check)
    this.settle(IDLE, end)
  }

  /** Goes on with a check whose page has begun this program anew, as in a browser; who comes from a check that is over is told so. */
  async resume(isBack = false): Promise<void> {
    const check = this.world.storage.read(TYPED.faceCheck, FaceCheckId)
    if (this.linking.kind === 'loading') return
    if (check === undefined) return isBack ? this.settle({ kind: 'failed', problem: localProblem('FACE_CHECK_OVER') }) : undefined
    this.begin(LOADING)
    this.typedBefore = this.world.face.typed?.()
    await this.finish(check)
  }

  /** A check that could not be finished for want of a network or a registry waits for the next time. */
  private async finish(check: string): Promise<void> {
    this.isFinishing = true
    const answer = await this.world.cloud.call(finishFace, { check })
    if (answer.ok || CHECK_IS_GONE.includes(answer.error.code)) this.world.storage.remove(TYPED.faceCheck)
    if (!answer.ok && answer.error.code === 'FACE_CANCELLED') this.settle(IDLE, 'cancelled')
    else this.settle(settled(answer))
  }

  private begin(linking: typeof IDLE | typeof LOADING = IDLE) {
    this.linking = linking
    this.stop = undefined
    this.isFinishing = false
  }

  private settle(linking: Loadable<Output<typeof finishFace>>, stop?: FaceStop) {
    runInAction(() => {
      this.linking = linking
      this.stop = stop
      if (linking.kind !== 'ready') Object.assign(this, this.typedBefore)
      this.typedBefore = undefined
    })
  }

  private readNumber() {
    return readIdNumber(this.idNumber, civilDate(this.world.clock.now))
  }
}

import { personId } from '@common/crypto/hash'
import type { FaceSubject } from '@common/gateways/face/face'
import { faces } from '@common/gateways/face/faces'
import { implement } from '@common/pipeline/implement'
import { readFaceCheck, removeFaceCheck } from '@common/repositories/face-checks.repository'
import type { HolderRecord } from '@common/repositories/holder.record'
import { finishFace } from '@contract/linking/finish-face'
import type { Linked } from '@contract/linking/linked'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import { failed, type Result } from '@domain/kernel/result'
import { askRegistries } from '@common/people/ask-registries'
import { openedSubject } from './face-subject'
import { candidate } from './join'
import { linkOne } from './link-one'
import { ownPhone } from './own-phone'
import { withHolder } from './with-holder'

const OVER = failed(failure('FACE_CHECK_OVER'))
const STOPS = { 'not-passed': 'FACE_NOT_PASSED', cancelled: 'FACE_CANCELLED' } as const

/** The check is kept only while its outcome is still to be had or used: whoever was not asked, or found the registries down, may ask again. */
export const finishFaceHandler = implement(finishFace, ({ input, caller, now, about }) =>
  withHolder(caller.account, OVER, async (holder) => {
    const check = await readFaceCheck(caller.account, input.check)
    if (!check || check.expiresAt.getTime() <= now) return OVER
    const checks = faces[caller.platform]
    if (!checks) return failed(failure('FACE_UNAVAILABLE'))
    const subject = { ...openedSubject(check), openid: caller.openid }
    about(personId(subject.idNumber))
    const outcome = await checks.outcome(subject, check.faceId)
    if (outcome.kind === 'down') return failed(failure('FACE_DOWN'))
    const linked = outcome.kind === 'passed' ? await linkByFace(holder, subject, now) : failed(failure(STOPS[outcome.kind]))
    if (linked.ok || linked.error.code !== 'REGISTRY_DOWN') await removeFaceCheck(caller.account, input.check)
    return linked
  }),
)

/** The registries are asked before anybody is entered: who has no code anywhere is not linked. */
async function linkByFace(holder: HolderRecord, { name, idNumber }: FaceSubject, now: Instant): Promise<Result<Linked, Failure>> {
  const heard = await askRegistries({ paper: 'IDENTITY_CARD', documentNumber: idNumber, name, livePhone: ownPhone(holder) }, now)
  if (heard.readings.length === 0) return failed(failure(heard.isComplete ? 'NO_HEALTH_CODE' : 'REGISTRY_DOWN'))
  const agent = heard.newest?.agent ?? null
  const person = candidate(holder._id, { paper: 'IDENTITY_CARD', documentNumber: idNumber, name, agent, records: [] })
  return linkOne(holder, { person, through: 'face', heard }, now)
}

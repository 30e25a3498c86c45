import { randomBytes } from 'node:crypto'
import { personId } from '@common/crypto/hash'
import type { FaceSubject } from '@common/gateways/face/face'
import { faces } from '@common/gateways/face/faces'
import { implement } from '@common/pipeline/implement'
import { addFaceCheck } from '@common/repositories/face-checks.repository'
import { readHolder } from '@common/repositories/holder-people.repository'
import { startFace } from '@contract/linking/start-face'
import { civilDate, HOUR } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { readIdNumber } from '@domain/linking/id-number'
import { sealedSubject } from './face-subject'
import { provedPhones } from './proved-phones'

/** As long as the platforms keep theirs. */
const CHECK_LIVES = HOUR

const ORDER_BYTES = 16

export const startFaceHandler = implement(startFace, async ({ input, caller, now, about }) => {
  const { account, platform, openid } = caller
  const holder = await readHolder(account)
  if (holder?.closed) return failed(failure('ACCOUNT_CLOSED'))
  if (!holder || provedPhones(holder, now).length === 0) return failed(failure('PHONE_NOT_PROVED'))
  const checks = faces[platform]
  if (!checks) return failed(failure('FACE_UNAVAILABLE'))
  const idNumber = readIdNumber(input.idNumber, civilDate(now))
  if (!idNumber.ok) return failed(failure('NOT_IN_SYSTEM'))
  about(personId(idNumber.value))
  const subject: FaceSubject = { order: randomBytes(ORDER_BYTES).toString('hex'), name: input.name, idNumber: idNumber.value, openid }
  const started = await checks.start(subject)
  if (started.kind === 'down') return failed(failure('FACE_DOWN'))
  if (started.kind === 'not-in-system') return failed(failure('NOT_IN_SYSTEM'))
  const { id, url } = started
  await addFaceCheck({ _id: subject.order, account, faceId: id, ...sealedSubject(subject), expiresAt: new Date(now + CHECK_LIVES) })
  return done({ check: subject.order, id, url })
})

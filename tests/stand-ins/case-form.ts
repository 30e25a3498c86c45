import type { OwnCase } from '@contract/verification/fields'
import type { PersonRef } from '@domain/kernel/ids'
import { done } from '@domain/kernel/result'
import { answered, inHand } from './in-hand'
import { CaseFormStore } from '@/stores/verification/case-form.store'
import { OwnErrand } from '@/stores/verification/own-errand'

export const PERSON = '0123456789abcdef' as PersonRef
export const OTHER = 'fedcba9876543210' as PersonRef
export const FILE = 'a'.repeat(32)

/** For tests: a form as it opens for somebody of this account, new or changed. */
export const begin = (world: ReturnType<typeof inHand>, person = PERSON, changed?: OwnCase) => {
  const { cloud, storage } = world.services
  const pictures = { choose: () => Promise.resolve(['photo']), fromCanvas: () => Promise.resolve('drawing'), show: () => undefined }
  const errand = new OwnErrand({ cloud, storage, clock: world.stores.clock }, person, changed)
  return new CaseFormStore({ cloud, pictures, upload: () => Promise.resolve(done(undefined)) }, errand)
}

/** A phone whose pictures and forms are taken. */
export const inFront = () =>
  inHand({
    'files.beginUpload': answered({ file: FILE, path: 'uploads/x' }),
    'files.finishUpload': answered({ kept: true }),
    'verification.submitCase': answered({ case: {} }),
  })

/** All of it but the signature. */
export async function fillIn(form: CaseFormStore) {
  form.set({ phone: '13858770003', hasLeft: false, wasInRiskArea: false, wasAbroad: false })
  await form.next()
  form.set({ street: '330302006', address: '五马街 1 号' })
  await form.next()
  form.set({ isCodeGreen: true, hadContact: false, account: '出差回温' })
  await form.next()
  await form.photos.add()
  await form.next()
  form.setPromised(true)
}

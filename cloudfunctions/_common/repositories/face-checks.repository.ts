import type { AccountId } from '@domain/kernel/ids'
import { database } from '../database/app'

/** One document of `faceChecks`: a face check that was begun, and for whom. */
export interface FaceCheckRecord {
  /** The order number that the platform knows it by. */
  _id: string
  account: AccountId
  /** What the platform calls it. */
  faceId: string
  nameCipher: string
  documentCipher: string
  /** For the TTL index: nobody can finish it any more. */
  expiresAt: Date
}

const faceChecks = () => database.collection('faceChecks')

export async function addFaceCheck(check: FaceCheckRecord): Promise<void> {
  await faceChecks().add(check)
}

/** A check of this account; nothing for that of another. */
export async function readFaceCheck(account: AccountId, order: string): Promise<FaceCheckRecord | undefined> {
  const { data } = await faceChecks().where({ _id: order, account }).limit(1).get()
  return (data as FaceCheckRecord[])[0]
}

export async function removeFaceCheck(account: AccountId, order: string): Promise<void> {
  await faceChecks().where({ _id: order, account }).remove()
}

/** All that an account has begun. */
export async function removeFaceChecks(account: AccountId): Promise<void> {
  await faceChecks().where({ account }).remove()
}

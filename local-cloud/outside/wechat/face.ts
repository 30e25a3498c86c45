import { createHash } from 'node:crypto'
import { hasIdCard } from '../city/id-card'
import type { FaceCheck } from '../world/face-checks'
import type { World } from '../world/world'

type Body = Record<string, unknown>

const ORDER = /^[0-9A-Za-z_-]{5,32}$/
const EXPIRES_IN = 3600
const PASSED = 10000
const CANCELLED = 90002
const NOT_DONE = 90199
const CAPTURE_FAILED = 90011

const answer = (errcode: number, errmsg: string) => ({ errcode, errmsg })
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** 人脸核身 2.0: `POST /cityservice/face/identify/getverifyid`. The number of its refusal of unknown people is assumed. */
export function getVerifyId(world: World, { out_seq_no: order, cert_info, openid }: Body): object {
  const { cert_type: type, cert_name: name, cert_no: documentNumber } = (cert_info ?? {}) as Body
  if (!ORDER.test(String(order)) || typeof openid !== 'string' || openid === '') return answer(40097, 'invalid args')
  if (type !== 'IDENTITY_CARD' || typeof name !== 'string' || typeof documentNumber !== 'string') return answer(84006, 'cert_info empty')
  if (!hasIdCard(world.city, name, documentNumber, world.now())) return answer(84008, 'cert_info not match')
  const begun = world.faceChecks.begin({ system: 'wechat', order: String(order), name, documentNumber, user: openid }, world.now())
  return begun ? { ...answer(0, 'ok'), verify_id: begun.id, expires_in: EXPIRES_IN } : answer(40097, 'out_seq_no used')
}

/** `POST /cityservice/face/identify/queryverifyinfo`: only for the very person and order it was begun for. */
export function queryVerifyInfo(world: World, { verify_id, out_seq_no, cert_hash, openid }: Body): object {
  const check = world.faceChecks.find('wechat', verify_id)
  if (!check) return answer(84001, 'invalid verify_id')
  if (check.order !== out_seq_no || check.user !== openid || hashOf(check) !== cert_hash) return answer(84002, 'verify info mismatch')
  return { ...answer(0, 'ok'), verify_ret: resultOf(check) }
}

function resultOf({ outcome }: FaceCheck): number {
  if (outcome === 'passed') return PASSED
  if (outcome === 'cancelled') return CANCELLED
  return outcome === 'failed' ? CAPTURE_FAILED : NOT_DONE
}

const hashOf = ({ name, documentNumber }: FaceCheck): string =>
  createHash('sha256')
    .update(`cert_type=${base64('IDENTITY_CARD')}&cert_name=${base64(name)}&cert_no=${base64(documentNumber)}`)
    .digest('hex')

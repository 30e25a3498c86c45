import type { Storage } from '@/services/device/storage'
import { maskPhone } from '@domain/kernel/masking'
import * as v from 'valibot'
import type { Answer, Applicant } from './shown'
import { TYPED } from './typed'

/** 重新申报行程 of a relative who has a phone of their own: it, masked as the server shows it, and in full where this phone sent a code to it last. */
export interface RelativesPhone {
  masked: string
  number: string
}

/** Whose phone the declaration is about when it is opened beside somebody's code: nothing where it is one's own. */
export function relativesPhone(current: Applicant | undefined, answer: Answer | undefined, storage: Storage): RelativesPhone | undefined {
  const masked = answer?.phones.find(({ phone }) => phone === current?.phone)?.maskedPhone
  const own = storage.read(TYPED.phone, v.string())
  if (!current || current.role === 'self' || masked === undefined || own === undefined || maskPhone(own) === masked) return undefined
  const sent = storage.read(TYPED.sentCode, v.object({ phone: v.string() }))?.phone ?? ''
  return { masked, number: maskPhone(sent) === masked ? sent : '' }
}

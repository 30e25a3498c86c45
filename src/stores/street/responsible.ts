import type { Storage } from '@/services/device/storage'
import { readPhone } from '@domain/linking/phone'
import { RESPONSIBLE_AT_MOST } from '@domain/verification/measure-form'
import * as v from 'valibot'
import { readStaffAccount } from '../door/staff-account'
import { TYPED } from '../typed'

const ResponsibleSchema = v.strictObject({ responsible: v.string(), phone: v.string() })
export type Responsible = v.InferOutput<typeof ResponsibleSchema>

/** Who answers for a measure as a rule: whoever was written on this phone last, else its owner, as far as the phone knows them. */
export function offeredResponsible(storage: Storage): Responsible | undefined {
  const last = storage.read(TYPED.responsible, ResponsibleSchema)
  const label = readStaffAccount(storage)?.label.slice(0, RESPONSIBLE_AT_MOST)
  if (last || label === undefined) return last
  const phone = readPhone(storage.read(TYPED.phone, v.string()) ?? '')
  return { responsible: label, phone: phone.ok ? phone.value : '' }
}

export function keepResponsible(storage: Storage, { responsible, phone }: Responsible): void {
  storage.write(TYPED.responsible, { responsible, phone })
}

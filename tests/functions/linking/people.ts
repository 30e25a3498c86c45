import type { Applicant } from '@contract/status/show'
import type { Cloud } from '../harness'
import type { Client } from '../harness/client'

/** People of the demonstration city, by the phone they are registered under. */
export const PHONES = {
  single: '13858770001',
  family: '13858770002',
  traveller: '13858770003',
  noRecord: '13858770004',
  withStranger: '13858770006',
  hangzhou: '13858770007',
  passport: '13858770008',
  nobody: '13858770009',
  macao: '13858770010',
} as const

/** People of the demonstration city who are found by their phone: as the mini-program shows them, and by whose ID number they confirm themselves. */
export const CHEN = { phone: PHONES.single, maskedName: '陈*明', id: 'demo-1' }
export const LIN = { phone: PHONES.family, maskedName: '林*国', id: 'demo-2' }
export const ZHANG = { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' }
export const LI = { phone: PHONES.noRecord, maskedName: '李*', id: 'demo-4' }

export const showing = (client: Client, phone?: string) =>
  client.done<{ applicants: Applicant[]; refreshDue: boolean }>('status.show', phone ? { phone } : {})

export const applicants = async (client: Client): Promise<Applicant[]> => (await showing(client)).applicants

/** The applicant whose masked name begins and ends like this one. */
export async function applicant(client: Client, maskedName: string): Promise<Applicant> {
  const found = (await applicants(client)).find((one) => one.maskedName === maskedName)
  if (!found) throw new Error(`${maskedName} is not shown`)
  return found
}

/** The ID number that the city gave a person. */
export async function idNumberOf(cloud: Cloud, id: string): Promise<string> {
  const person = (await cloud.outside.people({ limit: 1000 })).find((one) => one.id === id)
  if (!person) throw new Error(`there is no ${id}`)
  return person.documentNumber
}

/** Proves a phone and links everybody under it; gives the reference of the phone. */
export async function proveAndLink(cloud: Cloud, client: Client, number: string): Promise<string> {
  const phone = await cloud.prove(client, number)
  await client.done('linking.linkByPhone', { phone })
  return phone
}

/** Confirms a linked person by their full ID number. */
export const confirm = async (cloud: Cloud, client: Client, maskedName: string, id: string) =>
  client.done('linking.confirmSelf', {
    person: (await applicant(client, maskedName)).person,
    idNumber: await idNumberOf(cloud, id),
  })

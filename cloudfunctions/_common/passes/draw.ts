import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId, PersonRef } from '@domain/kernel/ids'
import { personReference } from '../crypto/hash'
import type { HolderPass, HolderRecord } from '../repositories/holder.record'
import { writePass } from '../repositories/holder-people.repository'
import { enterPass, type PassRecord } from '../repositories/passes.repository'

/** A pass lasts no longer than the authorisations of its account can be shown. */
const endOfPasses = ({ phones }: Pick<HolderRecord, 'phones'>): Instant => Math.max(0, ...Object.values(phones).map(({ capAt }) => capAt))

const drawOne = async (account: AccountId, person: PersonId, end: Instant): Promise<HolderPass> => ({
  id: await enterPass({ account, person, end: new Date(end) }),
  end,
})

/** Draws a pass for somebody who is being linked. */
export const drawPass = (holder: HolderRecord, person: PersonId): Promise<HolderPass> => drawOne(holder._id, person, endOfPasses(holder))

/** Draws passes for everyone of an account whose pass is not of its newest authorisation, or was denied; can be repeated. */
export async function renewPasses(holder: HolderRecord, denied: readonly PassRecord[] = []): Promise<void> {
  const { _id: account, people } = holder
  const end = endOfPasses(holder)
  const due = Object.entries(people).filter(([, { pass }]) => pass?.end !== end || denied.some(({ _id }) => _id === pass.id))
  await Promise.all(
    due.map(async ([person, { personId: id }]) =>
      writePass({ account, person: person as PersonRef, id, pass: await drawOne(account, id, end) }),
    ),
  )
}

/** Draws another pass in the place of each that was denied, in whichever account still shows it. */
export async function replacePasses(denied: readonly PassRecord[]): Promise<void> {
  await Promise.all(
    denied.map(async ({ _id: instead, account, person: id, end }) => {
      const pass = await drawOne(account, id, end.getTime())
      await writePass({ account, person: personReference(account, id), id, pass }, instead)
    }),
  )
}

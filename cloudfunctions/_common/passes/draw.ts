import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId, PersonRef } from '@domain/kernel/ids'
import { personReference } from '../crypto/hash'
import type { HolderPass, HolderRecord } from '../repositories/holder.record'
import { readHolder, writePass } from '../repositories/holder-people.repository'
import { enterPass, leavePasses, type PassRecord } from '../repositories/passes.repository'

/** A pass lasts no longer than the authorisations of its account can be shown. */
const endOfPasses = ({ phones }: Pick<HolderRecord, 'phones'>): Instant => Math.max(0, ...Object.values(phones).map(({ capAt }) => capAt))

const drawOne = async (account: AccountId, person: PersonId, end: Instant): Promise<HolderPass> => ({
  id: await enterPass({ account, person, end: new Date(end) }),
  end,
})

/** Draws a pass for somebody who is being linked. */
export const drawPass = (holder: HolderRecord, person: PersonId): Promise<HolderPass> => drawOne(holder._id, person, endOfPasses(holder))

/** Draws passes for everyone of an account whose pass is not of its newest authorisation; can be repeated. */
export async function renewPasses(holder: HolderRecord): Promise<void> {
  const { _id: account, people } = holder
  const end = endOfPasses(holder)
  const due = Object.entries(people).filter(([, { pass }]) => pass?.end !== end)
  await Promise.all(due.map(([person, { personId: id }]) => handOut({ account, person: person as PersonRef, id, end })))
}

interface Due {
  account: AccountId
  person: PersonRef
  id: PersonId
  end: Instant
}

/** Draws a pass for somebody who is linked; whoever was unlinked meanwhile leaves none behind. */
async function handOut({ account, person, id, end }: Due, instead?: string): Promise<void> {
  const pass = await drawOne(account, id, end)
  if (!(await writePass({ account, person, id, pass }, instead))) await leavePasses([pass.id])
}

/** Draws another pass in the place of each denied one that is still held; then they are forgotten. Those of earlier authorisations, and paper, are held by nobody. */
export async function replacePasses(denied: readonly PassRecord[]): Promise<void> {
  await Promise.all(denied.map(replaceOne))
  if (denied.length > 0) await leavePasses(denied.map(({ _id }) => _id))
}

async function replaceOne({ _id: instead, account, person: id, end }: PassRecord): Promise<void> {
  const person = personReference(account, id)
  const held = (await readHolder(account))?.people[person]?.pass
  if (held?.id === instead) await handOut({ account, person, id, end: end.getTime() }, instead)
}

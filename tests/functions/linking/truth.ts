import { civilDate } from '@domain/kernel/china-time'
import type { Cloud } from '../harness'

interface Person {
  _id: string
  holders: string[]
  revision: number
  fanPending?: number
}

interface Holder {
  _id: string
  people: Record<string, { personId: string; facts?: { revision: number }; pass?: { id: string } }>
}

interface Pass {
  _id: string
  account: string
  person: string
  end: Date
}

/** Who shows whom, and by which revision of what is known. */
type Links = string[]

/** What lies in the database about people, said from both sides: as each record has it, and as each account has it. */
export async function readTruth(cloud: Cloud) {
  const read = async <Kind>(name: string) => (await cloud.database.collection(name).limit(1000).get()).data as Kind[]
  const [persons, holders, passes, denials, days] = await Promise.all([
    read<Person>('persons'),
    read<Holder>('holders'),
    read<Pass>('passes'),
    read<{ entries: string[] }>('denials'),
    read<{ _id: string; grants: object[] }>('temporaryPasses'),
  ])
  const denied = new Set(denials.flatMap(({ entries }) => entries.map((entry) => entry.slice(0, 16))))
  const links = holders.flatMap(({ _id: account, people }) => Object.values(people).map((link) => ({ account, ...link })))
  const isLinked = ({ account, person }: Pass) => links.some((link) => link.account === account && link.personId === person)
  const now = cloud.clock.now()
  return {
    ofPersons: (): Links =>
      persons.flatMap(({ _id, holders: by, revision }) => by.map((account) => `${account} ${_id} ${revision}`)).sort(),
    ofHolders: (): Links => links.map(({ account, personId, facts }) => `${account} ${personId} ${facts?.revision}`).sort(),
    /** People with a change that has not reached every account. */
    unfinished: () => persons.filter(({ fanPending }) => fanPending !== undefined),
    /** Running passes, not denied, of people whom the account does not show. */
    passesOfNobody: () => passes.filter((pass) => new Date(pass.end).getTime() > now && !denied.has(pass._id) && !isLinked(pass)),
    /** A guard would send them away for a pass that opening the code does not replace. */
    deniedButHeld: () => links.filter(({ pass }) => pass && denied.has(pass.id)),
    /** Temporary passes counted today. */
    temporaryGrants: () => days.filter(({ _id }) => _id.endsWith(civilDate(now))).flatMap(({ grants }) => grants).length,
  }
}

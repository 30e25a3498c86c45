import type tcb from '@cloudbase/node-sdk'
import type { KeptAct, KeptSeal } from '@domain/audit/check'
import type { CivilDate } from '@domain/kernel/china-time'

/** One query gives so many at most. */
const READ_AT_MOST = 1000

type Database = ReturnType<ReturnType<typeof tcb.init>['database']>

/** Reads the trail, from a function or with the cloud's credentials from outside: nothing of the functions' configuration is needed. */
export function trailOf(database: Database) {
  const _ = database.command
  const acts = () => database.collection('audit')
  const seals = () => database.collection('auditSeals')
  const found = async <Kind>(query: { get(): Promise<unknown> }) => ((await query.get()) as { data: Kind[] }).data

  return {
    /** Seals of a day from a number on, in order. */
    seals: (day: CivilDate, from: number, atMost: number) =>
      found<KeptSeal>(
        seals()
          .where({ day, number: _.gte(from) })
          .orderBy('number', 'asc')
          .limit(atMost),
      ),
    seal: async (id: string) => (await found<KeptSeal>(seals().where({ _id: id }).limit(1)))[0],
    /** The newest seal of the days before this one. */
    sealBefore: async (day: CivilDate) =>
      (
        await found<KeptSeal>(
          seals()
            .where({ day: _.lt(day) })
            .orderBy('_id', 'desc')
            .limit(1),
        )
      )[0],
    acts: (ids: readonly string[]) =>
      found<KeptAct>(
        acts()
          .where({ _id: _.in([...ids]) })
          .limit(READ_AT_MOST),
      ),
    /** Ids of the records that say they lie under a seal. */
    claiming: async (day: CivilDate, seal: number) =>
      (await found<KeptAct>(acts().where({ day, seal }).field({ _id: true }).limit(READ_AT_MOST))).map(({ _id }) => _id),
    /** How many records the day has, wherever they say they lie. */
    count: async (day: CivilDate) => (await acts().where({ day }).count()).total ?? 0,
    /** Records of the day that neither wait nor name a seal up to this one. */
    strangers: (day: CivilDate, seal: number) =>
      found<KeptAct>(
        acts()
          .where({ day, seal: _.nin(Array.from({ length: seal + 1 }, (_seal, number) => number)) })
          .limit(1),
      ),
    waiting: (day: CivilDate) => found<KeptAct>(acts().where({ day, seal: 0 }).orderBy('at', 'asc').limit(READ_AT_MOST)),
    /** Days with sealed records, the newest first, and how many records each has. */
    days: async (atMost: number) =>
      (
        (await seals()
          .aggregate()
          .group({ _id: '$day', records: database.command.aggregate.max('$upTo') })
          .sort({ _id: -1 })
          .limit(atMost)
          .end()) as { data: { _id: CivilDate; records: number }[] }
      ).data.map(({ _id, records }) => ({ day: _id, records })),
  }
}

export type Trail = ReturnType<typeof trailOf>

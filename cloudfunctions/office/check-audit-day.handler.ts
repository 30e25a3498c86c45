import { checkPart } from '@common/audit/check-part'
import { signedBy } from '@common/audit/mac'
import { trailOf } from '@common/audit/trail'
import { configuration } from '@common/configuration/configuration'
import { database } from '@common/database/app'
import { implement } from '@common/pipeline/implement'
import { checkAuditDay, listAuditDays } from '@contract/office/check-audit-day'
import { done } from '@domain/kernel/result'

const DAYS_SHOWN = 14

export const checkAuditDayHandler = implement(checkAuditDay, async ({ input: { day, from }, now }) =>
  done(await checkPart(trailOf(database), signedBy(configuration.AUDIT_KEYS), { day, from, now })),
)

export const listAuditDaysHandler = implement(listAuditDays, async () => done({ days: await trailOf(database).days(DAYS_SHOWN) }))

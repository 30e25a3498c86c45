import { endStaffOf } from '@common/people/end-staff-of'
import { venuesWithStaffDue } from '@common/repositories/venues.repository'
import { MINUTE } from '@domain/kernel/china-time'
import { eachAlone } from './each-alone'
import type { Job } from './job'

const VENUES_A_MINUTE = 20

/** Ends the staff of venues whose closing broke off; those of this minute may still be on their way. */
export const finishClosings: Job = async (minute) =>
  eachAlone(await venuesWithStaffDue(minute.now - MINUTE, VENUES_A_MINUTE), minute, async (venue) => {
    await endStaffOf(venue, minute.now)
  })

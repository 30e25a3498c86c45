import { WAITING_COUNTED_AT_MOST, WAITINGS } from '@domain/access/waiting.table'
import * as v from 'valibot'
import { Nothing } from '../fields'
import { plain } from '../objects'
import { defineOperation } from '../operation'

const Few = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(WAITING_COUNTED_AT_MOST))

/** How much waits for a person at the desk of whoever asks, by what it is: nothing of what does not wait, and no more than are counted. */
export const readWaiting = defineOperation({
  name: 'office.readWaiting',
  audience: 'staff',
  input: Nothing,
  output: v.strictObject({ waiting: plain(v.record(v.picklist(WAITINGS), Few)) }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})

import * as v from 'valibot'
import { noted } from '../statistics/tally'
import { nationalWorkOrders } from './national/work-orders'
import { protection } from './protection'

const Words = v.pipe(v.string(), v.minLength(1))
const AccountSchema = v.strictObject({ url: v.pipe(v.string(), v.url()), paasId: Words, token: Words })

/** Only the functions that raise and follow orders have these credentials. @throws Error without repeating them */
function readAccount() {
  const account = v.safeParse(v.pipe(v.string(), v.parseJson(), AccountSchema), process.env.WORK_ORDERS)
  if (!account.success) throw new Error('the function cannot start; WORK_ORDERS is missing or malformed')
  return account.output
}

/** The government's work orders, as configured. Handing in can be repeated: our own number makes it one order. */
export const workOrders = nationalWorkOrders(readAccount(), protection({ note: noted('orders') }).repeatable, () => Date.now())

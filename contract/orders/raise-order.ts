import * as v from 'valibot'
import { IdNumber } from '../fields'
import { defineOperation } from '../operation'
import { OrderState, OrderText } from './fields'

/** 上报政务工单: a person's health code is grey or wrong; the province is asked to look. One open order a person. What cannot be sent now is sent later. */
export const raiseOrder = defineOperation({
  name: 'orders.raiseOrder',
  audience: 'staff',
  input: v.strictObject({ idNumber: IdNumber, description: OrderText }),
  output: v.strictObject({ state: OrderState }),
  errors: ['ORDER_ALREADY_OPEN'],
  limit: { calls: 30, seconds: 3600, counted: 'database' },
  personalData: ['idNumber', 'description'],
  audited: true,
})

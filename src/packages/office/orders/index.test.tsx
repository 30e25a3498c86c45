import { screen } from '@testing-library/react'
import { openAtDesk, press, typeIn } from '../../../../tests/stand-ins/desk-page'
import { answered, refused } from '../../../../tests/stand-ins/in-hand'
import OrdersPage from './index'

const NONE = answered({ orders: [], counts: { open: 0, closed: 0 }, next: null })

async function raise() {
  await press('to-raise')
  typeIn('order-id', '11010519491231002X')
  typeIn('order-text', '灰码两天未恢复')
  await press('raise-order')
}

it('an order is raised without leaving the desk: it stands among the open ones, and the sheet is closed', async () => {
  const { calls, done } = await openAtDesk(OrdersPage, { 'orders.listOrders': NONE, 'orders.raiseOrder': answered({ state: 'waiting' }) })
  await press('orders-closed')
  await raise()
  expect(calls.map(({ operation, input }) => [operation, input]).slice(-2)).toEqual([
    ['orders.raiseOrder', { idNumber: '11010519491231002X', description: '灰码两天未恢复' }],
    ['orders.listOrders', { list: 'open' }],
  ])
  expect(done).toEqual(['tell 已登记，接口恢复后自动发送'])
  expect(document.getElementById('raise-order')).toBeNull()
})

it('why it was not raised stands once, in the sheet', async () => {
  await openAtDesk(OrdersPage, { 'orders.listOrders': NONE, 'orders.raiseOrder': refused('ORDER_ALREADY_OPEN') })
  await raise()
  expect(document.querySelectorAll('.notice')).toHaveLength(1)
  screen.getByText('此人已有未办结的工单')
})

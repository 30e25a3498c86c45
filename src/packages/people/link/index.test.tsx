import { StoresContext } from '@/pages/stores'
import { fireEvent, render, screen } from '@testing-library/react'
import { applicant, PHONE, showing } from '../../../../tests/stand-ins/answers'
import { answered, inHand } from '../../../../tests/stand-ins/in-hand'
import { query } from '../../../../tests/stand-ins/taro'
import LinkPage from './index'

const LINKED = { linked: 2, added: 1, incomplete: false, maskedNames: ['陈*明', '林*'] }
const press = (id: string) => fireEvent.click(document.getElementById(id) as HTMLElement)

async function open(way: string | undefined, kept = showing([applicant()])) {
  Object.assign(query, { way, phone: undefined })
  const hand = inHand({ 'status.show': answered(kept), 'linking.linkByPhone': answered(LINKED) })
  await hand.stores.code.refresh()
  render(
    <StoresContext.Provider value={hand.stores}>
      <LinkPage />
    </StoresContext.Provider>,
  )
  return hand
}

it('添加家人: each way that fits somebody', async () => {
  const { done, calls } = await open('family')
  screen.getByText('添加家人')
  press('family-phone')
  expect(done).toContain('replace declare {"of":"family"}')
  press('family-face')
  await screen.findByText('用身份证号和刷脸关联')
  press('face-back')
  press('family-passport')
  await screen.findByText('用护照关联健康码')
  press('passport-back')
  press('family-registered')
  press('link-yes')
  await screen.findByText('林*')
  expect(calls.filter(({ operation }) => operation === 'linking.linkByPhone')).toMatchObject([{ input: { phone: PHONE } }])
})

it('a phone that was proved since is asked for, not missed', async () => {
  const { replies } = await open(undefined, showing([], { phones: [] }))
  expect(screen.queryByText('去授权查询')).toBeNull()
  replies['status.show'] = answered(showing([]))
  await screen.findByText('是否允许从您浙江健康码注册信息中获取？')
})

import { StoresContext } from '@/pages/stores'
import type { Applicant } from '@/stores/shown'
import type { PersonRef } from '@domain/kernel/ids'
import { render, screen } from '@testing-library/react'
import { applicant, showing } from '../../../../../tests/stand-ins/answers'
import { answered, inHand } from '../../../../../tests/stand-ins/in-hand'
import { Linked } from './linked'

const HANGZHOU = { registry: 'zhejiang', place: { zh: '杭州市', en: 'Hangzhou' } } as const

const open = (shown: Applicant, isOne = false) => {
  const { stores } = inHand({ 'status.show': answered(showing([shown])) })
  const outcome = { linked: 1, added: 1, incomplete: false, maskedNames: ['陈*明'] }
  render(
    <StoresContext.Provider value={stores}>
      <Linked outcome={outcome} isOne={isOne} />
    </StoresContext.Provider>,
  )
}

it('says who is linked, by masked names', () => {
  const outcome = { linked: 2, added: 2, incomplete: false, maskedNames: ['林*国', '王*英'] }
  render(
    <StoresContext.Provider value={inHand().stores}>
      <Linked outcome={outcome} />
    </StoresContext.Provider>,
  )
  screen.getByText('已关联 2 位申领人')
  screen.getByText('林*国')
  screen.getByText('王*英')
})

it('who is not the only one linked is told how many there are', async () => {
  const { stores } = inHand({ 'status.show': answered(showing([applicant(), applicant({ person: 'b000000000000002' as PersonRef })])) })
  render(
    <StoresContext.Provider value={stores}>
      <Linked outcome={{ linked: 1, added: 1, incomplete: false, maskedNames: ['陈*明'] }} isOne />
    </StoresContext.Provider>,
  )
  await screen.findByText('本次关联 1 位，共 2 位申领人')
})

it('a code from elsewhere is told of whom it concerns, as no mistake', async () => {
  open(applicant({ source: HANGZHOU }))
  await screen.findByText('健康码来自其他地方，不是关联错误')
  screen.getByText('陈*明 显示的是“浙江健康码（杭州）”。')
})

it.each([
  ['of Wenzhou', applicant()],
  ['of somebody unconfirmed', applicant({ source: HANGZHOU, role: 'unconfirmed' })],
])('a code %s is nothing to speak of', async (_, shown) => {
  open(shown, true)
  await screen.findByText('行程核验的是手机号 138****0021')
  expect(screen.queryByText('健康码来自其他地方，不是关联错误')).toBeNull()
})

it('who was linked by phone has their own number checked: nothing is said of it', async () => {
  open(applicant({ source: HANGZHOU }))
  await screen.findByText('健康码来自其他地方，不是关联错误')
  expect(screen.queryByText('行程核验的是手机号 138****0021')).toBeNull()
})

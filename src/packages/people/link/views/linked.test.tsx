import { StoresContext } from '@/pages/stores'
import { render, screen } from '@testing-library/react'
import { inHand } from '../../../../../tests/stand-ins/in-hand'
import { Linked } from './linked'

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

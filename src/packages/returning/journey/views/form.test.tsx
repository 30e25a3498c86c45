import { StoresContext } from '@/pages/stores'
import { Draft } from '@/stores/draft'
import { JOURNEY_DRAFT } from '@/stores/returning/journey-draft'
import { act, render, screen } from '@testing-library/react'
import { applicant, showing } from '../../../../../tests/stand-ins/answers'
import { answered, inHand } from '../../../../../tests/stand-ins/in-hand'
import JourneyPage from '../index'

const JOURNEY = {
  ...{ people: [applicant().person], phone: '13858770001', from: '', via: [], departsOn: '', arrivesOn: '', number: '' },
  ...({ means: '', street: '', address: '', receiver: null, hasPromised: false } as const),
}

it('a new journey that is left half way waits on the phone, which is said, and goes on where it stopped', async () => {
  const { stores, storage, done } = inHand({
    'status.show': answered(showing([applicant()])),
    'declaration.readMyDeclaration': answered({ declaration: null, answeredNoAt: null }),
    'messages.readPermissions': answered({ templates: null, left: { situation: 0, validity: 0, journey: 0 } }),
  })
  new Draft({ storage, clock: stores.clock }, JOURNEY_DRAFT, {}).write({ step: 'route', journey: JOURNEY })
  const { unmount } = render(
    <StoresContext.Provider value={stores}>
      <JourneyPage />
    </StoresContext.Provider>,
  )
  await screen.findByText('第 2 步，共 5 步')
  act(unmount)
  expect(done).toContain('tell 已填写的内容留在本机，下次接着填')
})

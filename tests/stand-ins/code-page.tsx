import type { PersonRef } from '@domain/kernel/ids'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import CodePage from '@/pages/code/whole'
import { StoresContext } from '@/pages/stores'
import { applicant } from './answers'
import { inHand, memory } from './in-hand'

export const press = (id: string) => fireEvent.click(document.getElementById(id) as HTMLElement)

/** The code page as the functions answer; `word`: what it shows by then. */
export async function openCodePage(replies: Parameters<typeof inHand>[0], word: string, storage = memory()) {
  const hand = inHand(replies, { storage })
  render(
    <StoresContext.Provider value={hand.stores}>
      <CodePage />
    </StoresContext.Provider>,
  )
  await screen.findByText(word)
  // What stands at the bottom of every view comes last.
  await waitFor(() => expect(document.getElementById('service-settings')).not.toBeNull())
  return hand
}

export const stranger = applicant({
  person: 'b000000000000002' as PersonRef,
  maskedName: '周*',
  role: 'unconfirmed',
  source: null,
  can: { confirm: 'id-number', sendToGrassRoots: false, applyTemporaryPass: false },
})

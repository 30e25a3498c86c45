import { returningTexts } from '@/i18n/packages/returning/texts'
import { PlaceSheet } from '@/pages/place-sheet'
import type { JourneyFormStore } from '@/stores/returning/journey-form.store'
import { PLACES } from '@domain/declaration/places'
import { COUNTIES } from '@domain/divisions'
import { useState } from 'react'

/** What is picked from a list. */
export type Picked = 'from' | 'via' | 'street'

/** The list of what can be chosen, over the page; `pick` opens it. */
export function usePicker(form: JourneyFormStore) {
  const [picking, setPicking] = useState<Picked>()
  const { form: words } = returningTexts()
  const { from, via, street } = form.journey
  const lists = {
    from: { title: words.from, groups: PLACES, value: from, onChoose: (code: string) => form.set({ from: code }) },
    via: { title: words.addVia, groups: PLACES, value: null, onChoose: (code: string) => form.set({ via: [...via, code] }) },
    street: { title: words.street, groups: COUNTIES, value: street, onChoose: (code: string) => form.set({ street: code }) },
  }
  const picker = picking && <PlaceSheet {...lists[picking]} onClose={() => setPicking(undefined)} />
  return { picker, pick: setPicking }
}

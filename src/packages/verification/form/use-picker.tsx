import { verificationTexts } from '@/i18n/packages/verification/texts'
import { PlaceSheet } from '@/pages/place-sheet'
import type { CaseFormStore } from '@/stores/verification/case-form.store'
import { COUNTIES } from '@domain/divisions'
import { ORIGINS } from '@domain/verification/origins'
import { useState } from 'react'

/** The list of what can be chosen in a step, over the page; `pick` opens it. */
export function usePicker(form: CaseFormStore) {
  const [picking, setPicking] = useState<'from' | 'street'>()
  const { form: words } = verificationTexts()
  const lists = { from: { title: words.from, groups: ORIGINS }, street: { title: words.street, groups: COUNTIES } }
  const picker = picking && (
    <PlaceSheet
      {...lists[picking]}
      value={form.form[picking] ?? null}
      onChoose={(chosen) => form.set({ [picking]: chosen })}
      onClose={() => setPicking(undefined)}
    />
  )
  return { picker, pick: () => setPicking(form.step === 'travel' ? 'from' : 'street') }
}

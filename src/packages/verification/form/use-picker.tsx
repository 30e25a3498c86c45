import { verificationTexts } from '@/i18n/packages/verification/texts'
import type { CaseFormStore } from '@/stores/verification/case-form.store'
import { TwoStepSheet } from '@/ui/two-step-sheet/two-step-sheet'
import { COUNTIES } from '@domain/divisions'
import { ORIGINS } from '@domain/verification/origins'
import { useState } from 'react'

/** The list of what can be chosen in a step, over the page; `pick` opens it. */
export function usePicker(form: CaseFormStore) {
  const [picking, setPicking] = useState<'from' | 'street'>()
  const { form: words } = verificationTexts()
  const picker = picking && (
    <TwoStepSheet
      title={picking === 'from' ? words.from : words.street}
      groups={picking === 'from' ? ORIGINS : COUNTIES}
      value={form.form[picking] ?? null}
      back={words.back}
      onChoose={(chosen) => form.set({ [picking]: chosen })}
      onClose={() => setPicking(undefined)}
    />
  )
  return { picker, pick: () => setPicking(form.step === 'travel' ? 'from' : 'street') }
}

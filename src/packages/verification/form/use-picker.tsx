import { verificationTexts } from '@/i18n/packages/verification/texts'
import type { CaseFormStore } from '@/stores/verification/case-form.store'
import { type ItemSearch, TwoStepSheet } from '@/ui/two-step-sheet/two-step-sheet'
import { COUNTIES } from '@domain/divisions'
import { findOrigins } from '@domain/verification/find-origins'
import { ORIGINS } from '@domain/verification/origins'
import { useState } from 'react'

/** More than anybody reads through. */
const FOUND_AT_MOST = 30

const find = (typed: string) =>
  findOrigins(typed)
    .slice(0, FOUND_AT_MOST)
    .map(({ code, name, province }) => ({ code, name, note: province === name ? undefined : province }))

/** The list of what can be chosen in a step, over the page; `pick` opens it. */
export function usePicker(form: CaseFormStore) {
  const [picking, setPicking] = useState<'from' | 'street'>()
  const { form: words } = verificationTexts()
  const search: ItemSearch = { ...words.search, find }
  const lists = { from: { title: words.from, groups: ORIGINS, search }, street: { title: words.street, groups: COUNTIES } }
  const picker = picking && (
    <TwoStepSheet
      {...lists[picking]}
      value={form.form[picking] ?? null}
      back={words.back}
      onChoose={(chosen) => form.set({ [picking]: chosen })}
      onClose={() => setPicking(undefined)}
    />
  )
  return { picker, pick: () => setPicking(form.step === 'travel' ? 'from' : 'street') }
}

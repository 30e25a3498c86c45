import { verificationTexts } from '@/i18n/packages/verification/texts'
import { ForApplicant } from '@/pages/for-applicant'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import { CaseFormStore } from '@/stores/verification/case-form.store'
import { FORM_STEPS, type FormStep } from '@/stores/verification/form-steps'
import { pictureWorld } from '@/stores/verification/picture-world'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { PageHead } from '@/ui/page-head/page-head'
import { COUNTIES } from '@domain/divisions'
import type { PersonRef } from '@domain/kernel/ids'
import { ORIGINS } from '@domain/verification/origins'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { type ComponentType, useEffect, useMemo, useState } from 'react'
import { TwoStepSheet } from '@/ui/two-step-sheet/two-step-sheet'
import { FormContext } from './form'
import { Health } from './parts/health'
import { Home } from './parts/home'
import { Promise } from './parts/promise'
import { Reports } from './parts/reports'
import { Review } from './parts/review'
import { StepButtons } from './parts/step-buttons'
import { Travel } from './parts/travel'

/** What is on the page at each step; `onPick`: opens the list of what can be chosen there. */
const VIEWS: Readonly<Record<FormStep, ComponentType<{ onPick: () => void }>>> = {
  travel: Travel,
  home: Home,
  health: Health,
  reports: Reports,
  promise: Promise,
  review: Review,
}

/** 发基层核查: what a grid worker has to know, in short steps (`product.md` 6). */
export default observer(function FormPage() {
  const { cloud, storage, clock, code, navigation, phone } = useStores()
  const { person, change } = useRouter().params
  const form = useMemo(
    () => new CaseFormStore({ ...pictureWorld(cloud), storage, clock }, person as PersonRef),
    [cloud, storage, clock, person],
  )
  const [picking, setPicking] = useState<'from' | 'street'>()
  const { form: words, errors } = verificationTexts()
  const name = code.applicants.find((applicant) => applicant.person === person)?.maskedName
  const problem = problemOf(form.sending)
  const StepView = VIEWS[form.step]
  useEffect(() => void (change && form.load()), [form, change])

  const send = async () => {
    if (!(await form.send())) return
    phone.tell(form.changed ? words.saved : words.done)
    navigation.replace('case', { person: form.person })
  }
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

  return (
    <FormContext.Provider value={form}>
      <Page title={words.bar} errors={errors} over={picker}>
        <ForApplicant person={person}>
          <PageHead
            title={name === undefined ? words.bar : words.title(name)}
            lead={form.place === 0 ? words.lead : words.place(form.place + 1, FORM_STEPS.length)}
          />
          <StepView onPick={() => setPicking(form.step === 'travel' ? 'from' : 'street')} />
          {form.faults.length > 0 && <Notice tone="warn" text={words.faults} />}
          {problem && <ErrorNotice problem={problem} />}
          <StepButtons onSend={send} />
        </ForApplicant>
      </Page>
    </FormContext.Provider>
  )
})

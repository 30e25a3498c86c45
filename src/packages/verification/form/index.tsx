import { verificationTexts } from '@/i18n/packages/verification/texts'
import { ForApplicant } from '@/pages/for-applicant'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { CaseFormStore } from '@/stores/verification/case-form.store'
import { OwnErrand } from '@/stores/verification/own-errand'
import { pictureWorld } from '@/stores/verification/picture-world'
import { PageHead } from '@/ui/page-head/page-head'
import type { PersonRef } from '@domain/kernel/ids'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo } from 'react'
import { FormContext } from './form'
import { Steps } from './steps'
import { usePicker } from './use-picker'

/** 发基层核查: what a grid worker has to know, in short steps (`product.md` 6). */
export default observer(function FormPage() {
  const { cloud, storage, clock, code, navigation, phone } = useStores()
  const { person, change } = useRouter().params
  const form = useMemo(
    () => new CaseFormStore(pictureWorld(cloud), new OwnErrand({ cloud, storage, clock }, person as PersonRef)),
    [cloud, storage, clock, person],
  )
  const { picker, pick } = usePicker(form)
  const { form: words, errors } = verificationTexts()
  const name = code.applicants.find((applicant) => applicant.person === person)?.maskedName
  useEffect(() => void (change && form.load()), [form, change])

  const send = async () => {
    if (!(await form.send())) return
    phone.tell(form.isChange ? words.saved : words.done)
    navigation.replace('case', { person: String(person) })
  }

  return (
    <FormContext.Provider value={form}>
      <Page title={words.bar} errors={errors} over={picker}>
        <ForApplicant person={person}>
          <PageHead
            title={name === undefined ? words.bar : words.title(name)}
            lead={form.place === 0 ? words.lead : words.place(form.place + 1, form.steps.length)}
          />
          <Steps onPick={pick} onSend={send} />
        </ForApplicant>
      </Page>
    </FormContext.Provider>
  )
})

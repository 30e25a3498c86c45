import { stepWords } from '@/i18n/packages/cases/words'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import { useTellLeft } from '@/pages/change/use-tell-left'
import { ForApplicant } from '@/pages/for-applicant'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import { CaseFormStore } from '@/stores/verification/case-form.store'
import type { OwnCase } from '@/stores/verification/own-case.store'
import { OwnErrand } from '@/stores/verification/own-errand'
import { pictureWorld } from '@/stores/verification/picture-world'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { PageHead } from '@/ui/page-head/page-head'
import type { PersonRef } from '@domain/kernel/ids'
import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useMemo } from 'react'
import { Awaited } from '@/pages/awaited'
import { sentBackBy } from '../case/own-case'
import { FormContext } from './form'
import { Household } from './parts/household'
import { OvertakenCase } from './parts/overtaken-case'
import { Steps } from './steps'
import { usePicker } from './use-picker'

interface Props {
  person: PersonRef
  /** The case whose form is being changed. */
  changed: OwnCase | undefined
}

function titleOf(name: string | undefined, isChange: boolean): string {
  const { form: words, own } = verificationTexts()
  if (name === undefined) return isChange ? own.change : words.bar
  return isChange ? words.titleOfChange(name) : words.title(name)
}

/** It was sent back, and goes to the grid worker again as it was. */
const isSentAgain = (form: CaseFormStore, changed: OwnCase | undefined) =>
  changed !== undefined && form.isUnchanged && sentBackBy(changed) !== undefined

function leadOf({ place, isCorrecting }: CaseFormStore, changed: OwnCase | undefined): string | undefined {
  const { form: words } = verificationTexts()
  if (changed) return words.leadOfChange
  return place === 0 && !isCorrecting ? words.lead : undefined
}

/** What was done with it, once it is handed in. */
function toldOf(isAgain: boolean, changed: OwnCase | undefined): string {
  const { form: words } = verificationTexts()
  if (isAgain) return words.sentAgain
  return changed ? words.saved : words.done
}

/** Why a form was sent back, where it is put right. */
const WhySentBack = observer(function WhySentBack({ changed }: { changed: OwnCase }) {
  const { own } = verificationTexts()
  const step = sentBackBy(changed)
  return step && <Notice tone="warn" title={own.toComplete} text={own.toCompleteText(stepWords(step).detail)} />
})

/** The form in steps: a new one, or the one that was handed in, which begins where all of it is to be checked. */
export const OwnForm = observer(function OwnForm({ person, changed }: Props) {
  const { cloud, storage, clock, code, navigation, phone } = useStores()
  const form = useMemo(
    () => new CaseFormStore(pictureWorld(cloud), new OwnErrand({ cloud, storage, clock }, person, changed)),
    [cloud, storage, clock, person, changed],
  )
  const { picker, pick } = usePicker(form)
  const { form: words, own, errors } = verificationTexts()
  const name = code.applicants.find((applicant) => applicant.person === person)?.maskedName
  useEffect(() => void (changed && form.load()), [form, changed])
  // A change is left for the page of the case, which shows it.
  useTellLeft(
    form,
    useCallback(() => form.isChange, [form]),
  )

  const toCase = () => navigation.replace('case', { person })
  /** Somebody was quicker: the newer state is shown. */
  const giveWay = () => {
    const code = problemOf(form.sending)?.code
    if (code !== 'CASE_CHANGED' && code !== 'CASE_MOVE_REFUSED') return
    phone.tell(errors[code].title)
    toCase()
  }
  const isAgain = isSentAgain(form, changed)
  const told = toldOf(isAgain, changed)
  const send = async () => {
    // A form that was sent back may be right as it is, and goes to the grid worker again.
    if (changed && form.isUnchanged && !isAgain) {
      phone.tell(words.unchanged)
      return toCase()
    }
    if (!(await form.send())) return giveWay()
    phone.tell(told)
    // A declared journey tells of the case, and finds it there.
    code.look()
    toCase()
  }
  const isOpenMeanwhile = problemOf(form.sending)?.code === 'CASE_ALREADY_OPEN'
  const remedy = isOpenMeanwhile && (
    <Button id="to-case" kind="secondary" onPress={toCase}>
      {words.isOpen.show}
    </Button>
  )

  return (
    <FormContext.Provider value={form}>
      <Page title={changed ? own.change : words.bar} errors={errors} over={picker}>
        <ForApplicant person={person}>
          <PageHead title={titleOf(name, changed !== undefined)} lead={leadOf(form, changed)} />
          {changed && <WhySentBack changed={changed} />}
          {changed && form.opening.kind !== 'ready' ? (
            <Awaited reading={form.opening} onRetry={form.load} />
          ) : (
            <>
              {!changed && <Household person={person} />}
              {changed && form.isOvertaken && <OvertakenCase newest={changed} />}
              <Steps onPick={pick} onSend={send} sendWords={isAgain ? words.sendAgain : undefined} remedy={remedy} />
            </>
          )}
        </ForApplicant>
      </Page>
    </FormContext.Provider>
  )
})

import { returningTexts } from '@/i18n/packages/returning/texts'
import { useTellLeft } from '@/pages/change/use-tell-left'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import { JourneyFormStore } from '@/stores/returning/journey-form.store'
import type { JourneyStep } from '@/stores/returning/journey-steps'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { PageHead } from '@/ui/page-head/page-head'
import { observer } from 'mobx-react-lite'
import { type ComponentType, useCallback, useMemo } from 'react'
import { Home } from '../form/home'
import { MeansStep } from '../form/means'
import { Leaving } from '../form/leaving'
import { OvertakenJourney } from '../form/overtaken-journey'
import { Review } from '../form/review'
import { Route } from '../form/route'
import { StepButtons } from '../form/step-buttons'
import { type Picked, usePicker } from '../form/use-picker'
import { Who } from '../form/who'
import { FormContext, useJourney } from '../journey'
import { Shell } from '../parts/shell'
import { useTravellers } from '../use-travellers'

/** What is on the page at each step; `onPick`: opens the list of what can be chosen there. */
const STEPS: Readonly<Record<JourneyStep, ComponentType<{ onPick: (picked: Picked) => void }>>> = {
  who: Who,
  route: Route,
  means: MeansStep,
  home: Home,
  review: Review,
}

/** The form in steps: a new journey, or a change of the declared one. */
export const Form = observer(function Form() {
  const { cloud, storage, clock, code, phone, settings } = useStores()
  const { own, messages } = useJourney()
  const { people } = useTravellers()
  const form = useMemo(
    () => new JourneyFormStore({ cloud, storage, clock }, { people, declared: own.declared }),
    // Who can travel is known once the page is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [cloud, storage, clock, own],
  )
  const { picker, pick } = usePicker(form)
  useTellLeft(
    form,
    useCallback(() => own.view === 'declared', [own]),
  )
  const { form: words, declared } = returningTexts()
  const problem = problemOf(form.sending)

  /** Somebody was quicker: the newer state is shown. */
  const giveWay = async () => {
    const refused = problemOf(form.sending)
    if (refused?.code === 'DECLARATION_CHANGED') await own.giveWay(refused)
  }
  const send = async () => {
    if (form.isUnchanged) {
      phone.tell(words.unchanged)
      return own.stay()
    }
    // The platform's window has to be asked for right in the press.
    if (form.isComplete) await messages.offer('journey', settings.language)
    const declaration = await form.send()
    if (!declaration) return giveWay()
    phone.tell(form.isChange ? words.saved : words.done)
    own.take(declaration)
    // A case tells of the journey, and finds it there.
    code.look()
  }
  const StepView = STEPS[form.step]
  return (
    <FormContext.Provider value={form}>
      <Shell over={picker} about={form.step}>
        {form.isChange ? (
          <PageHead title={declared.change} lead={words.leadOfChange} />
        ) : (
          form.place === 0 && <PageHead lead={words.lead} />
        )}
        {form.isChange && <Leaving />}
        {form.isOvertaken && form.newest && <OvertakenJourney newest={form.newest} />}
        <StepView onPick={pick} />
        {problem && <ErrorNotice problem={problem} />}
        <StepButtons onSend={send} />
      </Shell>
    </FormContext.Provider>
  )
})

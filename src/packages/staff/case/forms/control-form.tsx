import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { useTried } from '@/pages/use-tried'
import { keepResponsible } from '@/stores/street/responsible'
import { Card } from '@/ui/card/card'
import { Notice } from '@/ui/notice/notice'
import { Segmented } from '@/ui/choices/segmented'
import { civilDate } from '@domain/kernel/china-time'
import { MEASURES } from '@domain/status'
import { type MeasureForm, measureFaults } from '@domain/verification/measure-form'
import { MEASURE_NAMES } from '@domain/verification/measures'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isReason, ReasonChoice } from '../../parts/reason-choice'
import { useCase } from '../case'
import { FormButtons } from './form-buttons'
import type { FormProps } from './form-props'
import { MeasureDays } from './measure-days'
import { MeasurePlaces } from './measure-places'
import type { MeasureProps } from './measure-props'
import { MeasureResponsible } from './measure-responsible'

/** 纳入管控: which measure, where, who answers for it, from when to when. A measure that there is already is changed from what it says, for a reason. */
export const ControlForm = observer(function ControlForm({ onDone, onCancel }: FormProps) {
  const { store, one } = useCase()
  const { clock, storage } = useStores()
  const { measure: words, case: caseWords } = staffTexts().street
  const [form, setForm] = useState<Partial<MeasureForm>>(() =>
    one.measure ? { ...one.measure, place: { as: 'before' } } : { from: civilDate(clock.now) },
  )
  const [reason, setReason] = useState('')
  const faults = measureFaults(form, civilDate(clock.now))
  const isReasoned = !one.measure || isReason(reason)
  const { isTried, tries, attempt } = useTried()
  const props: MeasureProps = {
    form,
    tries,
    set: (change) => setForm((before) => ({ ...before, ...change })),
    faultOf: (field, text) => (isTried && faults.includes(field) ? text : undefined),
  }

  const save = async () => {
    if (!attempt(faults.length === 0 && isReasoned)) return
    const measure = form as MeasureForm
    if (!(await store.moveTogether({ event: 'control', measure, ...(one.measure && { reason: reason.trim() }) }))) return
    keepResponsible(storage, measure)
    onDone()
  }

  return (
    <Card>
      <View className="street__title">{one.isDue ? caseWords.extend : one.measure ? caseWords.changeMeasure : caseWords.control}</View>
      <Segmented
        isWrapping
        id="measure"
        label={words.kind}
        value={form.kind}
        options={MEASURES.map((kind) => ({ value: kind, title: say(MEASURE_NAMES[kind]) }))}
        onChange={(kind) => props.set({ kind })}
        error={props.faultOf('kind', words.kindFault)}
      />
      <MeasurePlaces {...props} />
      <MeasureResponsible {...props} />
      <MeasureDays {...props} />
      {one.measure && (
        <ReasonChoice of="change-measure" value={reason} onChange={setReason} tries={tries} isMissing={isTried && !isReasoned} />
      )}
      <View className="street__detail">{words.tellsHolder}</View>
      {isTried && (faults.length > 0 || !isReasoned) && <Notice tone="warn" text={words.faults} />}
      <FormButtons id="measure" onConfirm={save} onCancel={onCancel} others={store.companions.length} />
    </Card>
  )
})

import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { useStores } from '@/pages/stores'
import { useTried } from '@/pages/use-tried'
import type { PolicyPart, PolicyRead, PolicyStore } from '@/stores/office/policy.store'
import { Button } from '@/ui/button/button'
import { FieldError } from '@/ui/field/field-error'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Segmented } from '@/ui/choices/segmented'
import { Sheet } from '@/ui/sheet/sheet'
import { HOUR, stampOf } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isReason, ReasonField } from '../parts/reason-field'
import { ArrivalEditor } from './arrival-editor'
import type { Drafted, EditorProps } from './draft'
import { FigureEditor } from './figure-editor'
import { GatheringEditor } from './gathering-editor'
import { NoticeEditor } from './notice-editor'
import { PlaceEditor } from './place-editor'
import { TimeField, wholeHour } from './time-field'
import { isRunning, placeName } from './words'

interface Props {
  part: PolicyPart
  read: PolicyRead
  store: PolicyStore
  onClose: () => void
}

/** One change of the policy: what, from when, why. */
export const ChangeSheet = observer(function ChangeSheet({ part, read, store, onClose }: Props) {
  const { clock } = useStores()
  const words = policyTexts()
  const [draft, setDraft] = useState<Drafted>(part.kind === 'notice' ? 'incomplete' : 'unchanged')
  const [when, setWhen] = useState<'now' | 'later'>('now')
  const [from, setFrom] = useState(() => wholeHour(clock.now + HOUR))
  const [reason, setReason] = useState('')

  const { isTried, attempt } = useTried()
  const change = typeof draft === 'string' ? undefined : draft
  const save = async () => {
    if (
      attempt(change !== undefined && isReason(reason)) &&
      change &&
      (await store.change({ change, reason, ...(when === 'later' && { from }) }))
    )
      onClose()
  }
  const isReplacing = part.kind === 'notice' && isRunning(read.policy.notice, clock.now)
  const foot = (
    <>
      {store.problem && <ErrorNotice problem={store.problem} />}
      <Button id="save-policy" onPress={save}>
        {part.kind === 'notice' ? words.noticeSave(isReplacing) : words.save}
      </Button>
    </>
  )
  return (
    <Sheet title={part.kind === 'notice' ? words.noticeEdit(isReplacing) : titleOf(part)} onClose={onClose} foot={foot}>
      <View className="policy-editor">
        <Editor part={part} read={read} onDraft={setDraft} isTried={isTried} />
        <FieldError error={isTried && draft === 'unchanged' ? words.unchanged : undefined} />
      </View>
      <Segmented
        id="when"
        label={words.when}
        value={when}
        options={(['now', 'later'] as const).map((value) => ({ value, title: words[value] }))}
        onChange={setWhen}
      />
      {when === 'later' && <TimeField id="from" label={words.from} value={from} onChange={setFrom} />}
      <ReasonField value={reason} onChange={setReason} isTried={isTried} />
      <View className="policy-detail">{words.inForce(when === 'later' ? stampOf(from) : undefined)}</View>
    </Sheet>
  )
})

function titleOf(part: PolicyPart): string {
  const { names, levels } = policyTexts()
  switch (part.kind) {
    case 'figure':
      return names[part.name]
    case 'place':
      return placeName(part.place)
    case 'arrival':
      return levels[part.level]
    default:
      return names[part.kind]
  }
}

function Editor({ part, read: { policy }, ...rest }: Pick<Props, 'part' | 'read'> & EditorProps) {
  switch (part.kind) {
    case 'figure':
      return <FigureEditor name={part.name} value={policy.figures[part.name] ?? 0} onDraft={rest.onDraft} />
    case 'place':
      return <PlaceEditor place={part.place} places={policy.places} onDraft={rest.onDraft} />
    case 'arrival':
      return <ArrivalEditor level={part.level} rule={policy.arrival[part.level]} {...rest} />
    case 'gathering':
      return <GatheringEditor text={policy.gathering} {...rest} />
    case 'notice':
      return <NoticeEditor {...rest} />
  }
}

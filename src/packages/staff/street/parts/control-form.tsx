import { staffTexts } from '@/i18n/packages/staff/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { MeasureDetails } from '@/stores/street/street.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { Segmented } from '@/ui/segmented/segmented'
import { addDays, civilDate, isCivilDate } from '@domain/kernel/china-time'
import { MEASURES } from '@domain/status'
import { MEASURE_NAMES } from '@domain/verification/measures'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useStreet } from '../street'

/** As most measures last. */
const USUAL_DAYS = 7

interface Props {
  measure: MeasureDetails | null
  onDone: () => void
}

/** 纳入管控: which measure, where, who answers for it, from when to when. */
export const ControlForm = observer(function ControlForm({ measure, onDone }: Props) {
  const street = useStreet()
  const { clock } = useStores()
  const { street: words } = staffTexts()
  const today = civilDate(clock.now)
  const [details, setDetails] = useState<MeasureDetails>(
    () => measure ?? { kind: 'home', place: '', responsible: '', phone: '', from: today, to: addDays(today, USUAL_DAYS) },
  )
  const set = (change: Partial<MeasureDetails>) => setDetails({ ...details, ...change })
  const { place, responsible, phone, from, to } = details
  const areDaysRight = isCivilDate(from) && isCivilDate(to) && from <= to
  const isWhole = place.trim().length > 1 && responsible.trim() !== '' && /^\d{7,12}$/.test(phone) && areDaysRight

  const save = async () => {
    if (await street.move({ event: 'control', measure: details })) onDone()
  }

  return (
    <Card>
      <Segmented
        isWrapping
        id="measure"
        label={words.measure}
        value={details.kind}
        options={MEASURES.map((kind) => ({ value: kind, title: say(MEASURE_NAMES[kind]) }))}
        onChange={(kind) => set({ kind })}
      />
      <Text id="measure-place" label={words.place} value={place} onChange={(typed) => set({ place: typed })} />
      <Text id="measure-responsible" label={words.responsible} value={responsible} onChange={(typed) => set({ responsible: typed })} />
      <Text id="measure-phone" label={words.phone} value={phone} onChange={(typed) => set({ phone: typed })} />
      <Text id="measure-from" label={words.from} value={from} onChange={(typed) => set({ from: typed })} />
      <Text
        id="measure-to"
        label={words.to}
        value={to}
        onChange={(typed) => set({ to: typed })}
        error={areDaysRight ? undefined : words.days}
      />
      <View className="street__detail">{words.tellsHolder}</View>
      <Button id="measure-save" onPress={save} isDisabled={!isWhole}>
        {words.confirm}
      </Button>
      <Button id="measure-cancel" kind="quiet" onPress={onDone}>
        {texts().common.cancel}
      </Button>
    </Card>
  )
})

const LENGTH_AT_MOST = 60

interface TextProps {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  error?: string | undefined
}

const Text = (props: TextProps) => <Field {...props} type="text" placeholder={props.label} maxLength={LENGTH_AT_MOST} />

import { staffTexts } from '@/i18n/packages/staff/texts'
import { say, texts } from '@/i18n/texts'
import { useTried } from '@/pages/use-tried'
import type { WrittenNote } from '@/stores/street/street-case.store'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { TextArea } from '@/ui/field/text-area'
import { Toggles } from '@/ui/choices/toggles'
import { NOTE_AT_MOST, readTemperature, SYMPTOM_KEYS, SYMPTOMS, type Symptom, writeTemperature } from '@domain/verification/health.table'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useCase } from '../case'

const TEMPERATURE_LENGTH = 4

interface Props {
  /** Of today, when there is one: it is corrected. */
  note: WrittenNote | undefined
  onDone: () => void
}

/** Temperature, symptoms, words of today. */
export const HealthForm = observer(function HealthForm({ note, onDone }: Props) {
  const { store } = useCase()
  const { health: words } = staffTexts().street
  const [typed, setTyped] = useState(note ? writeTemperature(note.temperature) : '')
  const [symptoms, setSymptoms] = useState<readonly Symptom[]>(note?.symptoms ?? [])
  const [said, setSaid] = useState(note?.words ?? '')
  const temperature = readTemperature(typed)
  const { isTried, attempt } = useTried()
  const save = async () => {
    if (
      attempt(temperature !== undefined) &&
      temperature !== undefined &&
      (await store.note({ temperature, symptoms: [...symptoms], words: said.trim() }))
    )
      onDone()
  }
  return (
    <>
      <Field
        id="temperature"
        type="text"
        label={words.temperature}
        placeholder={words.temperaturePlaceholder}
        maxLength={TEMPERATURE_LENGTH}
        value={typed}
        onChange={setTyped}
        error={isTried && temperature === undefined ? words.temperatureFault : undefined}
      />
      <Toggles
        id="symptom"
        label={words.symptoms}
        values={symptoms}
        options={SYMPTOM_KEYS.map((value) => ({ value, title: say(SYMPTOMS[value]) }))}
        onChange={setSymptoms}
      />
      <TextArea
        id="health-words"
        label={words.words}
        placeholder={words.wordsPlaceholder}
        maxLength={NOTE_AT_MOST}
        value={said}
        onChange={setSaid}
      />
      <Button id="health-save" onPress={save}>
        {words.save}
      </Button>
      <Button id="health-cancel" kind="quiet" onPress={onDone}>
        {texts().common.cancel}
      </Button>
    </>
  )
})

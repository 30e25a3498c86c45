import { actWords, auditTexts } from '@/i18n/packages/office/audit/texts'
import { texts } from '@/i18n/texts'
import { DateField } from '@/pages/date-field/date-field'
import { useStores } from '@/pages/stores'
import { useTried } from '@/pages/use-tried'
import { ACT_ROLES, type TrailStore } from '@/stores/office/trail.store'
import { Button } from '@/ui/button/button'
import { ChoiceField } from '@/ui/field/choice-field'
import { Field } from '@/ui/field/field'
import { Segmented } from '@/ui/choices/segmented'
import { TwoStepSheet } from '@/ui/two-step-sheet/two-step-sheet'
import { type CivilDate, civilDate } from '@domain/kernel/china-time'
import { readDocument } from '@domain/linking/document'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { FilterCard } from '../../parts/filter-card'

const DOCUMENT_LENGTH = 24

/** Nobody does what is on record without having signed in. */
const ROLE_CHOICES = ['all' as const, ...ACT_ROLES].filter((role) => role !== 'nobody')
type RoleChoice = (typeof ROLE_CHOICES)[number]

/** What is typed and chosen; without a day it is a search only with a document. */
function useFilter(trail: TrailStore, today: CivilDate) {
  const [day, setDay] = useState(today)
  const [role, setRole] = useState<RoleChoice>('all')
  const [operation, setOperation] = useState<string>()
  const [typed, setTyped] = useState('')
  const document = readDocument(typed, today)
  const filter = { ...(day && { day }), ...(role !== 'all' && { role }), ...(operation && { operation }), ...(document && { document }) }
  const clear = () => {
    setDay(today)
    setRole('all')
    setOperation(undefined)
    setTyped('')
    return trail.search({ day: today })
  }
  return {
    ...{ day, setDay, role, setRole, operation, setOperation, typed, setTyped },
    isDayRight: day !== '' || document !== undefined,
    isDocumentRight: typed.trim() === '' || document !== undefined,
    search: () => trail.search(filter),
    clear,
  }
}

/** Day, role, operation, and the document of who it is about. */
export const Filter = observer(function Filter({ trail }: { trail: TrailStore }) {
  const { clock } = useStores()
  const words = auditTexts()
  const today = civilDate(clock.now)
  const filter = useFilter(trail, today)
  const { attempt } = useTried()
  const search = () => attempt(filter.isDayRight && filter.isDocumentRight) && filter.search()
  const roles = ROLE_CHOICES.map((value) => ({ value, title: words.roles[value] }))
  return (
    <FilterCard>
      <View className="audit__filter">
        <DateField
          id="audit-day"
          label={words.day}
          value={filter.day}
          placeholder={words.anyDay}
          none={words.anyDay}
          today={today}
          most={today}
          onChange={filter.setDay}
          error={filter.isDayRight ? undefined : words.dayWrong}
        />
        <OperationField value={filter.operation} onChange={filter.setOperation} />
        <Field
          id="audit-document"
          label={words.document}
          value={filter.typed}
          onChange={filter.setTyped}
          placeholder={words.documentPlaceholder}
          type="idcard"
          maxLength={DOCUMENT_LENGTH}
          hint={words.documentHint}
          error={filter.isDocumentRight ? undefined : words.documentWrong}
        />
      </View>
      <Segmented isWrapping id="audit-role" label={words.role} value={filter.role} options={roles} onChange={filter.setRole} />
      <View className="audit__buttons">
        <Button id="audit-search" onPress={search}>
          {words.search}
        </Button>
        <Button id="audit-clear" kind="secondary" onPress={filter.clear}>
          {words.clear}
        </Button>
      </View>
    </FilterCard>
  )
})

interface OperationFieldProps {
  value: string | undefined
  onChange: (operation: string | undefined) => void
}

const OperationField = observer(function OperationField({ value, onChange }: OperationFieldProps) {
  const words = auditTexts()
  const [isPicking, setPicking] = useState(false)
  return (
    <>
      <ChoiceField
        id="audit-operation"
        label={words.operation}
        placeholder={words.anyOperation}
        value={value && actWords(value)}
        onPress={() => setPicking(true)}
      />
      {isPicking && (
        <TwoStepSheet
          title={words.operation}
          groups={groups()}
          value={value ?? null}
          back={texts().common.back}
          onChoose={(chosen) => onChange(chosen === ANY ? undefined : chosen)}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
})

const ANY = 'any'

function groups() {
  const words = auditTexts()
  const any = { code: ANY, name: words.anyOperation, items: [{ code: ANY, name: words.anyOperation }] }
  const named = Object.entries(words.operations).map(([code, { title, acts }]) => ({
    code,
    name: title,
    items: Object.entries(acts).map(([name, said]) => ({ code: name, name: said })),
  }))
  return [any, ...named]
}

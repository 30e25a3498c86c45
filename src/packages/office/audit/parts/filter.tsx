import { actWords, auditTexts } from '@/i18n/packages/office/audit/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { ACT_ROLES, type TrailStore } from '@/stores/office/trail.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ChoiceField } from '@/ui/field/choice-field'
import { Field } from '@/ui/field/field'
import { Segmented } from '@/ui/segmented/segmented'
import { TwoStepSheet } from '@/ui/two-step-sheet/two-step-sheet'
import { civilDate, isCivilDate } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { readDocument } from '../read-document'

const DAY_LENGTH = 10
const DOCUMENT_LENGTH = 24

/** Nobody does what is on record without having signed in. */
const ROLE_CHOICES = ['all' as const, ...ACT_ROLES].filter((role) => role !== 'nobody')
type RoleChoice = (typeof ROLE_CHOICES)[number]

/** Day, role, operation, and the document of who it is about; without a day only with a document. */
export const Filter = observer(function Filter({ trail }: { trail: TrailStore }) {
  const { clock } = useStores()
  const words = auditTexts()
  const today = civilDate(clock.now)
  const [day, setDay] = useState(today)
  const [role, setRole] = useState<RoleChoice>('all')
  const [operation, setOperation] = useState<string>()
  const [document, setDocument] = useState('')
  const [isPicking, setPicking] = useState(false)
  const read = readDocument(document, today)
  const isDayRight = isCivilDate(day) || (day === '' && read !== undefined)
  const isDocumentRight = document.trim() === '' || read !== undefined

  const search = () =>
    trail.search({
      ...(day && { day }),
      ...(role !== 'all' && { role }),
      ...(operation && { operation }),
      ...(read && { document: read }),
    })
  const clear = () => {
    setDay(today)
    setRole('all')
    setOperation(undefined)
    setDocument('')
    return trail.search({ day: today })
  }
  const roles = ROLE_CHOICES.map((value) => ({ value, title: words.roles[value] }))
  return (
    <Card>
      <View className="audit__filter">
        <Field
          id="audit-day"
          label={words.day}
          value={day}
          onChange={(text) => setDay(text.trim())}
          placeholder={words.dayPlaceholder}
          type="text"
          maxLength={DAY_LENGTH}
          error={isDayRight ? undefined : words.dayWrong}
        />
        <ChoiceField
          id="audit-operation"
          label={words.operation}
          placeholder={words.anyOperation}
          value={operation && actWords(operation)}
          onPress={() => setPicking(true)}
        />
        <Field
          id="audit-document"
          label={words.document}
          value={document}
          onChange={setDocument}
          placeholder={words.documentPlaceholder}
          type="idcard"
          maxLength={DOCUMENT_LENGTH}
          hint={words.documentHint}
          error={isDocumentRight ? undefined : words.documentWrong}
        />
      </View>
      <Segmented isWrapping id="audit-role" label={words.role} value={role} options={roles} onChange={setRole} />
      <View className="audit__buttons">
        <Button id="audit-search" onPress={search} isDisabled={!isDayRight || !isDocumentRight}>
          {words.search}
        </Button>
        <Button id="audit-clear" kind="secondary" onPress={clear}>
          {words.clear}
        </Button>
      </View>
      {isPicking && (
        <TwoStepSheet
          title={words.operation}
          groups={groups()}
          value={operation ?? null}
          back={texts().common.back}
          onChoose={(chosen) => setOperation(chosen === ANY ? undefined : chosen)}
          onClose={() => setPicking(false)}
        />
      )}
    </Card>
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

import { staffTexts } from '@/i18n/packages/staff/texts'
import { useStores } from '@/pages/stores'
import { offeredResponsible } from '@/stores/street/responsible'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { readResponsiblePhone, RESPONSIBLE_AT_MOST } from '@domain/verification/measure-form'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import type { MeasureProps } from './measure-props'

/** Room for the dashes and spaces that people add; they are taken out. */
const TYPED_AT_MOST = 20

/** Who answers for it; as a rule whoever holds this phone. */
export const MeasureResponsible = observer(function MeasureResponsible({ form, set, faultOf }: MeasureProps) {
  const { storage } = useStores()
  const { measure: words } = staffTexts().street
  const { responsible = '', phone = '' } = form
  const offered = useMemo(() => offeredResponsible(storage), [storage])
  const isOffered = offered && (responsible !== offered.responsible || phone !== offered.phone)
  return (
    <>
      {isOffered && (
        <Button id="measure-offered" kind="secondary" onPress={() => set(offered)}>
          {words.offer(`${offered.responsible} ${offered.phone}`.trim())}
        </Button>
      )}
      <Field
        id="measure-responsible"
        type="text"
        label={words.responsible}
        placeholder={words.responsiblePlaceholder}
        maxLength={RESPONSIBLE_AT_MOST}
        value={responsible}
        onChange={(typed) => set({ responsible: typed })}
        error={faultOf('responsible', words.responsibleFault)}
      />
      <Field
        id="measure-phone"
        label={words.phone}
        placeholder={words.phonePlaceholder}
        maxLength={TYPED_AT_MOST}
        value={phone}
        onChange={(typed) => set({ phone: readResponsiblePhone(typed) })}
        error={faultOf('phone', words.phoneFault)}
      />
    </>
  )
})

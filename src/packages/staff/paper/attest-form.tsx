import { paperTexts } from '@/i18n/packages/paper/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { PaperHours, PaperId } from '@/pages/paper/paper-fields'
import { useStores } from '@/pages/stores'
import { readStaffAccount } from '@/stores/door/staff-account'
import type { PaperStore } from '@/stores/street/paper.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { Segmented } from '@/ui/choices/segmented'
import { Field } from '@/ui/field/field'
import { streetName } from '@domain/divisions'
import { ATTESTATION } from '@domain/pass/attestation.table'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { isReason, ReasonChoice } from '../parts/reason-choice'
import { useAttested } from './use-attested'

const NAME_AT_MOST = 30

interface Props {
  store: PaperStore
  /** Why it was refused: above the button, where one looks after pressing it. */
  children?: ReactNode
}

/** Somebody of the worker's street without a phone: who they are, how it is known, and the worker's word. */
export const AttestForm = observer(function AttestForm({ store, children }: Props) {
  const { storage } = useStores()
  const words = staffTexts().paper
  const form = useAttested(store, readStaffAccount(storage)?.streets ?? [])
  const { typed, change, faults, isTried, tries } = form
  const wrong = (field: keyof typeof faults) => isTried && faults[field]
  return (
    <Card>
      <PaperId value={typed.idNumber} onChange={(idNumber) => change({ idNumber })} isWrong={wrong('idNumber')} />
      <Field
        id="paper-name"
        type="text"
        label={words.name}
        placeholder={words.namePlaceholder}
        maxLength={NAME_AT_MOST}
        value={typed.name}
        onChange={(name) => change({ name })}
        error={wrong('name') ? words.nameWrong : undefined}
      />
      <Segmented
        isWrapping
        id="paper-street"
        label={words.street}
        value={typed.street}
        options={form.streets.map((value) => ({ value, title: say(streetName(value)) }))}
        onChange={(street) => change({ street })}
        error={wrong('street') ? words.streetMissing : undefined}
      />
      <ReasonChoice
        of="attest"
        label={words.how}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
        tries={tries}
        isMissing={isTried && !isReason(typed.reason)}
      />
      <PaperHours value={typed.hours} onChange={(hours) => change({ hours })} />
      <CheckRow
        id="attestation"
        label={say(ATTESTATION)}
        isChecked={typed.isAttested}
        onChange={(isAttested) => change({ isAttested })}
        error={wrong('isAttested') ? words.missing : undefined}
      >
        {say(ATTESTATION)}
      </CheckRow>
      {children}
      <Button id="make-paper" onPress={form.make}>
        {paperTexts().make}
      </Button>
    </Card>
  )
})

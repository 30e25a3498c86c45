import { staffTexts } from '@/i18n/packages/staff/texts'
import type { Arrival, ArrivalsStore } from '@/stores/street/arrivals.store'
import { isNumberPersonal } from '@domain/declaration/means.table'
import { ARRIVAL_FIELDS, ARRIVAL_REASONS } from '@domain/declaration/unmasking'
import { observer } from 'mobx-react-lite'
import { UnmaskSheet } from '../parts/unmask-sheet'

interface Props {
  store: ArrivalsStore
  one: Arrival
  onClose: () => void
}

/** Whoever is received by nobody has nobody to be shown; the number of a train is shown to everybody. */
export const fieldsOf = ({ maskedReceiver, journey }: Arrival) =>
  ARRIVAL_FIELDS.filter((field) => field !== 'receiver' || maskedReceiver !== null).filter(
    (field) => field !== 'number' || isNumberPersonal(journey.means),
  )

/** Why the worker needs what is masked of an arrival. */
export const UnmaskArrival = observer(function UnmaskArrival({ store, one, onClose }: Props) {
  const { arrivals: words } = staffTexts()
  return (
    <UnmaskSheet
      of="unmask-arrival"
      reasons={ARRIVAL_REASONS}
      options={fieldsOf(one).map((value) => ({ value, title: words[value] }))}
      problem={store.problem}
      onShow={store.unmask}
      onClose={onClose}
    />
  )
})

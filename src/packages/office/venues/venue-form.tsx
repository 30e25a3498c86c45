import { officeTexts } from '@/i18n/packages/office/texts'
import { say } from '@/i18n/texts'
import type { VenueFields } from '@/stores/office/venues.store'
import { Segmented } from '@/ui/choices/segmented'
import { Field } from '@/ui/field/field'
import { PLACES } from '@domain/status'
import { observer } from 'mobx-react-lite'

const LENGTHS = { name: 20, address: 60 }
const KINDS = () => PLACES.map(({ kind, name }) => ({ value: kind, title: say(name) }))

export const NEW_VENUE: VenueFields = { name: '', address: '', kind: 'mall' }
export const isWhole = ({ name, address }: VenueFields): boolean => name.trim() !== '' && address.trim() !== ''

interface Props {
  /** Tells the fields of one form from those of another on the page. */
  id: string
  value: VenueFields
  onChange: (value: VenueFields) => void
  isTried: boolean
}

/** What is known of a venue. */
export const VenueForm = observer(function VenueForm({ id, value, onChange, isTried }: Props) {
  const words = officeTexts().desk
  const lacks = (name: 'name' | 'address') => isTried && value[name].trim() === ''
  return (
    <>
      <Field
        id={`${id}-name`}
        label={words.venueName}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        placeholder={words.venueNamePlaceholder}
        type="text"
        maxLength={LENGTHS.name}
        error={lacks('name') ? words.venueNameMissing : undefined}
      />
      <Field
        id={`${id}-address`}
        label={words.venueAddress}
        value={value.address}
        onChange={(address) => onChange({ ...value, address })}
        placeholder={words.venueAddressPlaceholder}
        type="text"
        maxLength={LENGTHS.address}
        error={lacks('address') ? words.venueAddressMissing : undefined}
      />
      <Segmented
        isWrapping
        id={`${id}-kind`}
        label={words.venueKind}
        value={value.kind}
        options={KINDS()}
        onChange={(kind) => onChange({ ...value, kind })}
      />
    </>
  )
})

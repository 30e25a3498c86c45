import { accountTexts } from '@/i18n/packages/office/accounts/texts'
import { texts } from '@/i18n/texts'
import type { ListedVenue } from '@/stores/office/venues.store'
import { ChoiceField } from '@/ui/field/choice-field'
import { type Group, type ItemSearch, TwoStepSheet } from '@/ui/two-step-sheet/two-step-sheet'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDesk } from '../parts/desk'

export type NamedVenue = Pick<ListedVenue, 'venue' | 'name'>

/** So many are shown at once; a few letters of the name find the others. */
const SHOWN = 20
const ANY = 'any'

interface Props {
  id: string
  value: NamedVenue | undefined
  onChange: (venue: NamedVenue | undefined) => void
  /** What stands for all of them, where one is not needed. */
  any?: string
  error?: string | undefined
}

/** A venue that somebody stands at. */
export const VenueField = observer(function VenueField({ id, value, onChange, any, error }: Props) {
  const { venues } = useDesk()
  const words = accountTexts()
  const [isPicking, setPicking] = useState(false)
  const pick = () => {
    setPicking(true)
    void venues.refresh()
  }
  return (
    <>
      <ChoiceField id={id} label={words.venue} placeholder={any ?? words.venueChoose} value={value?.name} onPress={pick} error={error} />
      {isPicking && (
        <TwoStepSheet
          title={words.venue}
          groups={groupsOf(venues.open, any)}
          value={value?.venue ?? ANY}
          back={texts().common.back}
          search={searchIn(venues.open)}
          onChoose={(code) => onChange(venues.open.find(({ venue }) => venue === code))}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
})

function groupsOf(venues: readonly ListedVenue[], any: string | undefined): Group[] {
  const items = venues.slice(0, SHOWN).map(({ venue: code, name }) => ({ code, name }))
  return [...(any === undefined ? [] : [{ code: ANY, name: any }]), ...items].map((item) => ({ ...item, items: [item] }))
}

function searchIn(venues: readonly ListedVenue[]): ItemSearch {
  const words = accountTexts()
  return {
    label: words.venueName,
    placeholder: words.venueFind,
    none: words.venueNone,
    find: (typed) =>
      venues
        .filter(({ name }) => name.includes(typed.trim()))
        .slice(0, SHOWN)
        .map(({ venue: code, name, address: note }) => ({ code, name, note })),
  }
}

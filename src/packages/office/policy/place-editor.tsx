import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { say } from '@/i18n/texts'
import { Segmented } from '@/ui/choices/segmented'
import { type OfficeRules, PLACE_RULES, type PlaceKind, type PlaceRule, ruleAt } from '@domain/status'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { EditorProps } from './draft'

interface Props extends Pick<EditorProps, 'onDraft'> {
  place: PlaceKind
  places: OfficeRules
}

const OPTIONS = () => (Object.keys(PLACE_RULES) as PlaceRule[]).map((value) => ({ value, title: say(PLACE_RULES[value]) }))

export const PlaceEditor = observer(function PlaceEditor({ place, places, onDraft }: Props) {
  const now = ruleAt(place, places)
  const [rule, setRule] = useState(now)
  const choose = (chosen: PlaceRule) => {
    setRule(chosen)
    onDraft(chosen === now ? 'unchanged' : { places: { [place]: chosen } })
  }
  return <Segmented isWrapping id="rule" label={policyTexts().rule} value={rule} options={OPTIONS()} onChange={choose} />
})

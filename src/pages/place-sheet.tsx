import { currentLanguage } from '@/i18n/language'
import { placeTexts } from '@/i18n/packages/places/texts'
import { say } from '@/i18n/texts'
import { TwoStepSheet } from '@/ui/two-step-sheet/two-step-sheet'
import type { PlaceGroup } from '@domain/divisions/called'
import { findAmong } from '@domain/divisions/find-among'
import { observer } from 'mobx-react-lite'

interface Props {
  title: string
  groups: readonly PlaceGroup[]
  /** The code of the place that is chosen now. */
  value: string | null
  onChoose: (code: string) => void
  onClose: () => void
}

/** More than anybody reads through. */
const FOUND_AT_MOST = 30

/** Chinese lists go by the codes, as everybody knows them; English ones by the alphabet. */
const inOrder = <Named extends { name: string }>(places: readonly Named[]): readonly Named[] =>
  currentLanguage() === 'en' ? [...places].sort((one, other) => (one.name < other.name ? -1 : 1)) : places

/** One place of many: a city under its province, a street under its county; or found by typing. */
export const PlaceSheet = observer(function PlaceSheet({ groups, ...rest }: Props) {
  const { search, back } = placeTexts()
  const find = (typed: string) =>
    findAmong(typed, groups)
      .slice(0, FOUND_AT_MOST)
      .map(({ code, name, within }) => ({ code, name: say(name), note: within.zh === name.zh ? undefined : say(within) }))
  const said = groups.map(({ code, name, items }) => ({
    ...{ code, name: say(name) },
    items: inOrder(items.map((item) => ({ code: item.code, name: say(item.name) }))),
  }))
  return <TwoStepSheet groups={inOrder(said)} back={back} search={{ ...search, find }} {...rest} />
})

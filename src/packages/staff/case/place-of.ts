import { placeWords } from '@/i18n/packages/cases/words'
import { placeTexts } from '@/i18n/packages/places/texts'
import { say } from '@/i18n/texts'
import type { StreetCase, StreetCaseStore } from '@/stores/street/street-case.store'
import { streetName } from '@domain/divisions'

/** Where the measure is, as clear as the page shows it: at home, the address that was shown is not masked again. */
export function placeOf({ measure, isAtHome, form }: StreetCase, { place, address }: StreetCaseStore['clear']): string | undefined {
  if (!measure) return undefined
  if (isAtHome && address) return placeTexts().address(say(streetName(form.street)), address)
  return placeWords(place ?? measure.place)
}

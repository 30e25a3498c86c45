import { inLanguage } from '@/i18n/language'
import { returningTexts } from '@/i18n/packages/returning/texts'
import { PROVINCE_NAMES } from '@/i18n/provinces'
import type { JourneyFormStore } from '@/stores/returning/journey-form.store'
import { type Group, type ItemSearch, TwoStepSheet } from '@/ui/two-step-sheet/two-step-sheet'
import { findPlaces, PLACES } from '@domain/declaration/find-places'
import { COUNTIES } from '@domain/divisions'
import { ORIGINS } from '@domain/verification/origins'
import { useState } from 'react'

/** What is picked from a list. */
export type Picked = 'from' | 'via' | 'street'

const CODES = new Set(PLACES.map(({ code }) => code))

/** Provinces with their cities, without the one that journeys end in. */
const PROVINCES: readonly Group[] = ORIGINS.map((group) => ({ ...group, items: group.items.filter(({ code }) => CODES.has(code)) }))

/** Lists are in Chinese; who reads none finds the province by its name beside it. */
const named = (group: Group): Group => {
  const name = PROVINCE_NAMES[group.code.slice(0, 2)]
  return name ? { ...group, name: inLanguage({ zh: group.name, en: `${name.en} ${group.name}` }) } : group
}

/** More than anybody reads through. */
const FOUND_AT_MOST = 30

const find = (typed: string) =>
  findPlaces(typed)
    .slice(0, FOUND_AT_MOST)
    .map(({ code, name, province }) => ({ code, name, note: province }))

/** The list of what can be chosen, over the page; `pick` opens it. */
export function usePicker(form: JourneyFormStore) {
  const [picking, setPicking] = useState<Picked>()
  const { form: words } = returningTexts()
  const { from, via, street } = form.journey
  const search: ItemSearch = { label: words.searchLabel, placeholder: words.search, none: words.found, find }
  const places = { groups: PROVINCES.map(named), back: words.backToProvinces, search }
  const lists = {
    from: { ...places, title: words.from, value: from, onChoose: (code: string) => form.set({ from: code }) },
    via: { ...places, title: words.addVia, value: null, onChoose: (code: string) => form.set({ via: [...via, code] }) },
    street: {
      ...{ title: words.street, groups: COUNTIES, value: street, back: words.backToCounties },
      onChoose: (code: string) => form.set({ street: code }),
    },
  }
  const picker = picking && <TwoStepSheet {...lists[picking]} onClose={() => setPicking(undefined)} />
  return { picker, pick: setPicking }
}

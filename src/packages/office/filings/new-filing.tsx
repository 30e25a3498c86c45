import { filingTexts } from '@/i18n/packages/office/filings/texts'
import { DateField } from '@/pages/date-field/date-field'
import { useStores } from '@/pages/stores'
import { useTried } from '@/pages/use-tried'
import type { FilingsStore } from '@/stores/office/filings.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { Field } from '@/ui/field/field'
import { FieldError } from '@/ui/field/field-error'
import { civilDate } from '@domain/kernel/china-time'
import { readFilingNumber, type Route, ROUTES } from '@domain/white-list'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

const NUMBER_LENGTH_AT_MOST = 40
const COMPANY_LENGTH = { least: 2, most: 60 }

/** One more filing, or one that is approved for longer. */
export const NewFiling = observer(function NewFiling({ store }: { store: FilingsStore }) {
  const { clock } = useStores()
  const words = filingTexts()
  const [number, setNumber] = useState('')
  const [company, setCompany] = useState('')
  const [routes, setRoutes] = useState<readonly Route[]>(ROUTES)
  const [validUntil, setValidUntil] = useState('')
  const { isTried, attempt } = useTried()
  const read = readFilingNumber(number)
  const isNamed = company.trim().length >= COMPANY_LENGTH.least
  const isWhole = isNamed && routes.length > 0 && validUntil !== ''
  const today = civilDate(clock.now)

  const approve = async () => {
    if (!attempt(isWhole && read !== undefined) || read === undefined) return
    if (!(await store.approve({ number: read, company, routes: [...routes], validUntil }))) return
    setNumber('')
    setCompany('')
    setRoutes(ROUTES)
    setValidUntil('')
  }
  return (
    <Card>
      <View className="desk__detail">{words.lead}</View>
      <NumberField value={number} onChange={setNumber} isTried={isTried} />
      <Field
        id="filing-company"
        label={words.company}
        value={company}
        onChange={setCompany}
        placeholder={words.companyPlaceholder}
        type="text"
        maxLength={COMPANY_LENGTH.most}
        error={isTried && !isNamed ? words.companyMissing : undefined}
      />
      <Routes chosen={routes} onChange={setRoutes} error={isTried && routes.length === 0 ? words.routesMissing : undefined} />
      <DateField
        id="filing-until"
        label={words.validUntil}
        value={validUntil}
        onChange={setValidUntil}
        placeholder={words.chooseDay}
        today={today}
        least={today}
        error={isTried && validUntil === '' ? words.chooseDay : undefined}
      />
      <Button id="approve-filing" onPress={approve}>
        {words.approve}
      </Button>
    </Card>
  )
})

interface NumberProps {
  value: string
  onChange: (number: string) => void
  isTried: boolean
}

/** As the office's book has it; what it is kept as is said before it is kept. */
const NumberField = observer(function NumberField({ value, onChange, isTried }: NumberProps) {
  const words = filingTexts()
  const read = readFilingNumber(value)
  return (
    <Field
      id="filing-number"
      label={words.number}
      value={value}
      onChange={onChange}
      placeholder={words.numberPlaceholder}
      type="text"
      maxLength={NUMBER_LENGTH_AT_MOST}
      hint={read !== undefined && read !== value.trim() ? words.numberKept(read) : undefined}
      error={isTried && read === undefined ? words.numberWrong : undefined}
    />
  )
})

interface RoutesProps {
  chosen: readonly Route[]
  onChange: (routes: readonly Route[]) => void
  error: string | undefined
}

const Routes = observer(function Routes({ chosen, onChange, error }: RoutesProps) {
  const words = filingTexts()
  const turn = (route: Route) => (isOn: boolean) => onChange(ROUTES.filter((one) => (one === route ? isOn : chosen.includes(one))))
  return (
    <View>
      <View className="desk__detail">{words.routesTitle}</View>
      {ROUTES.map((route) => (
        <CheckRow key={route} id={`route-${route}`} isChecked={chosen.includes(route)} onChange={turn(route)} label={words.routes[route]}>
          {words.routes[route]}
        </CheckRow>
      ))}
      <FieldError error={error} />
    </View>
  )
})

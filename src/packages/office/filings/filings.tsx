import { filingTexts } from '@/i18n/packages/office/filings/texts'
import { texts } from '@/i18n/texts'
import type { FilingsStore, ListedFiling } from '@/stores/office/filings.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { Dialog } from '@/ui/dialog/dialog'
import { Field } from '@/ui/field/field'
import { isCivilDate } from '@domain/kernel/china-time'
import { readFilingNumber, type Route, ROUTES } from '@domain/white-list'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { type Column, DataTable } from '../parts/data-table'

interface Props {
  store: FilingsStore
}

export const Filings = observer(function Filings({ store }: Props) {
  const [leaving, setLeaving] = useState<string>()
  const words = filingTexts()
  const end = async () => {
    if (leaving) await store.withdraw(leaving)
    setLeaving(undefined)
  }
  const columns: Column<ListedFiling>[] = [
    { key: 'number', title: words.number, cell: ({ number }) => number },
    { key: 'company', title: words.company, cell: ({ company }) => company },
    { key: 'routes', title: words.routesTitle, cell: ({ routes }) => routes.map((route) => words.routes[route]).join(' · ') },
    { key: 'validUntil', title: words.validUntil, cell: ({ validUntil }) => validUntil },
    { key: 'approvedAt', title: words.approvedAt, cell: ({ approvedAt }) => texts().times.day(approvedAt) },
    {
      key: 'withdraw',
      title: '',
      cell: ({ number }) => (
        <Button kind="quiet" id={`withdraw-${number}`} onPress={() => setLeaving(number)}>
          {words.withdraw}
        </Button>
      ),
    },
  ]
  return (
    <View className="desk">
      <DataTable label={words.list} columns={columns} rows={store.filings} keyOf={({ number }) => number} none={words.none} />
      <NewFiling store={store} />
      {leaving && (
        <Dialog
          isDanger
          title={words.withdrawTitle(leaving)}
          text={words.withdrawText}
          confirm={words.withdraw}
          onConfirm={end}
          onCancel={() => setLeaving(undefined)}
        />
      )}
    </View>
  )
})

const NUMBER_LENGTH_AT_MOST = 40
const COMPANY_LENGTH_AT_MOST = 60
const DAY_LENGTH = 10

const NewFiling = observer(function NewFiling({ store }: Props) {
  const words = filingTexts()
  const [number, setNumber] = useState('')
  const [company, setCompany] = useState('')
  const [routes, setRoutes] = useState<readonly Route[]>(ROUTES)
  const [validUntil, setValidUntil] = useState('')
  const [isTried, setTried] = useState(false)
  const read = readFilingNumber(number)
  const isDay = isCivilDate(validUntil)

  const approve = async () => {
    setTried(true)
    if (read === undefined || !isDay) return
    if (!(await store.approve({ number: read, company, routes: [...routes], validUntil }))) return
    setTried(false)
    setNumber('')
    setCompany('')
  }
  const turn = (route: Route) => (isOn: boolean) => setRoutes(ROUTES.filter((one) => (one === route ? isOn : routes.includes(one))))

  return (
    <Card>
      <View className="desk__detail">{words.lead}</View>
      <Field
        id="filing-number"
        label={words.number}
        value={number}
        onChange={setNumber}
        placeholder={words.numberPlaceholder}
        type="text"
        maxLength={NUMBER_LENGTH_AT_MOST}
        error={isTried && read === undefined ? words.numberWrong : undefined}
      />
      <Field
        id="filing-company"
        label={words.company}
        value={company}
        onChange={setCompany}
        placeholder={words.companyPlaceholder}
        type="text"
        maxLength={COMPANY_LENGTH_AT_MOST}
      />
      {ROUTES.map((route) => (
        <CheckRow key={route} id={`route-${route}`} isChecked={routes.includes(route)} onChange={turn(route)} label={words.routes[route]}>
          {words.routes[route]}
        </CheckRow>
      ))}
      <Field
        id="filing-until"
        label={words.validUntil}
        value={validUntil}
        onChange={setValidUntil}
        placeholder={words.validUntilPlaceholder}
        type="text"
        maxLength={DAY_LENGTH}
        error={isTried && !isDay ? words.validUntilWrong : undefined}
      />
      <Button id="approve-filing" onPress={approve} isDisabled={company.trim().length < 2 || routes.length === 0}>
        {words.approve}
      </Button>
    </Card>
  )
})

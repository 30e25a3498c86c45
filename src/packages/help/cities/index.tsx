import { helpTexts } from '@/i18n/packages/help/texts'
import { texts } from '@/i18n/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { CitiesStore } from '@/stores/cities.store'
import { Button } from '@/ui/button/button'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { PageHead } from '@/ui/page-head/page-head'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo } from 'react'
import { CityList } from './city-list'
import './index.scss'

/** 比对城市: which cities travel is compared with; the same list for everybody. */
export default observer(function CitiesPage() {
  const { cloud } = useStores()
  const cities = useMemo(() => new CitiesStore(cloud), [cloud])
  const words = helpTexts().cities

  useEffect(() => void cities.load(), [cities])

  return (
    <Page title={words.bar}>
      <PageHead title={words.title} lead={words.text} />
      <Content cities={cities} />
    </Page>
  )
})

const Content = observer(function Content({ cities }: { cities: CitiesStore }) {
  const { compared } = cities
  if (compared.kind === 'ready') return <CityList {...compared.value} />
  if (compared.kind !== 'failed') return <Skeleton blocks={['card', 'card']} />
  return (
    <ErrorNotice problem={compared.problem}>
      <Button id="retry" kind="secondary" onPress={cities.load}>
        {texts().common.retry}
      </Button>
    </ErrorNotice>
  )
})

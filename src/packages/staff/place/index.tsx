import { staffTexts } from '@/i18n/packages/staff/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { useTried } from '@/pages/use-tried'
import { PlaceStore } from '@/stores/door/place.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { Field } from '@/ui/field/field'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'
import { AtPlace } from './at-place'
import '../door/index.scss'

const LENGTH_AT_MOST = 400

/** 扫场所码: the poster at a door, checked on the holder's phone, shown to the guard. */
export default observer(function PlacePage() {
  const { cloud, storage, clock, code, scanner, phone, navigation } = useStores()
  const place = useMemo(() => new PlaceStore({ cloud, storage }, clock), [cloud, storage, clock])
  const [text, setText] = useState('')
  const { isTried, attempt } = useTried()
  const words = staffTexts().place
  const typed = text.trim()
  const shown = code.code
  const name = code.current?.maskedName ?? ''

  useDidShow(() => void place.lists.refreshKeys())

  const check = (scanned: string) => {
    if (shown) place.scan(scanned, shown, code.answer?.places)
    setText('')
  }
  const scan = async () => {
    const found = await scanner.scan()
    if (found.kind === 'none') phone.tell(staffTexts().door.noCode)
    if (found.kind === 'found') check(found.text)
  }

  const over = place.found && shown && <AtPlace found={place.found} code={shown} name={name} onClose={place.clear} />
  return (
    <Page title={words.bar} over={over}>
      {shown ? (
        <>
          <EmptyState icon="scan" title={words.title(name)} text={words.lead}>
            <Button id="scan-venue" onPress={scan}>
              {scanner.hasCamera ? words.scan : staffTexts().door.fromPicture}
            </Button>
          </EmptyState>
          {!scanner.hasCamera && (
            <Card>
              <Field
                id="paste-venue"
                label={staffTexts().door.paste}
                value={text}
                onChange={setText}
                placeholder={staffTexts().door.pastePlaceholder}
                type="text"
                maxLength={LENGTH_AT_MOST}
                error={isTried && typed === '' ? words.pasteMissing : undefined}
              />
              <Button id="check-venue" kind="secondary" onPress={() => attempt(typed !== '') && check(typed)}>
                {words.check}
              </Button>
            </Card>
          )}
        </>
      ) : (
        <EmptyState icon="info" title={words.noCode} text={words.noCodeText}>
          <Button id="to-code" onPress={navigation.home}>
            {words.toCode}
          </Button>
        </EmptyState>
      )}
    </Page>
  )
})

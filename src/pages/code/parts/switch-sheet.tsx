import { say, texts } from '@/i18n/texts'
import type { ApplicantCode } from '@/stores/shown'
import { codeAt } from '@/stores/shown'
import { Badge } from '@/ui/badge/badge'
import { Button } from '@/ui/button/button'
import { ListRow } from '@/ui/list-row/list-row'
import { Sheet } from '@/ui/sheet/sheet'
import { detailsOf } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import { originOf } from './names'
import './switch-sheet.scss'

/** 切换申领人: everybody linked, the worst first, as the server ordered them. */
export const SwitchSheet = observer(function SwitchSheet({ onClose }: { onClose: () => void }) {
  const { code, clock, navigation } = useStores()
  const { code: words } = texts()
  const add = (
    <Button id="add-family" kind="secondary" onPress={() => navigation.open('link', { way: 'family' })}>
      {words.addFamily}
    </Button>
  )
  return (
    <Sheet title={words.switchTitle} onClose={onClose} foot={add}>
      <View>
        {code.applicants.map((applicant) => {
          const shown = codeAt(applicant, clock.now)
          return (
            <ListRow
              key={applicant.person}
              id={`applicant-${applicant.person}`}
              picture={<Badge colour={shown?.colour ?? 'grey'} mark={shown?.mark ?? 'none'} />}
              title={applicant.maskedName}
              detail={
                <>
                  <View>{shown ? detailsWords(shown) : words.expiredTitle}</View>
                  {originOf(applicant)}
                </>
              }
              isSelected={applicant === code.current}
              onPress={() => {
                code.choose(applicant.person)
                onClose()
              }}
            />
          )
        })}
      </View>
      {code.answer && code.answer.leftOut > 0 && <View className="switch__left-out">{words.leftOut(code.answer.leftOut)}</View>}
    </Sheet>
  )
})

const detailsWords = (code: ApplicantCode) => detailsOf(code).map(say).join(' · ')

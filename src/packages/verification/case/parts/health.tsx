import { dayWords, healthWords } from '@/i18n/packages/cases/words'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import type { OwnCase } from '@/stores/verification/own-case.store'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import '../index.scss'

/** The newest day first; nothing before the first note. */
export const Health = observer(function Health({ notes }: { notes: OwnCase['healthNotes'] }) {
  if (notes.length === 0) return null
  return (
    <Card>
      <View className="case__label" {...spoken({ role: 'heading' })}>
        {verificationTexts().own.health}
      </View>
      <View>
        {[...notes].reverse().map((note) => (
          <ListRow key={note.day} title={dayWords(note.day)} detail={healthWords(note)} />
        ))}
      </View>
    </Card>
  )
})

import { staffTexts } from '@/i18n/packages/staff/texts'
import { problemOf, valueOf } from '@/stores/loadable'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useCase } from '../case'
import { ShownPictures } from './shown-pictures'

/** Reports and signature of the open case, when they are asked for: every look is on record. */
export const Pictures = observer(function Pictures() {
  const { store, one } = useCase()
  const { street: words } = staffTexts()
  const shown = valueOf(store.showing)
  const problem = problemOf(store.showing)
  return (
    <Card>
      <View className="street__title">{words.pictures}</View>
      {shown ? (
        <ShownPictures shown={shown} />
      ) : (
        <Button id="street-pictures" kind="secondary" onPress={store.look}>
          {words.look(one.photos)}
        </Button>
      )}
      {problem && <ErrorNotice problem={problem} />}
    </Card>
  )
})

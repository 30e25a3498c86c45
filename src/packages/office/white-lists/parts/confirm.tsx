import { whiteListTexts } from '@/i18n/packages/office/white-lists/texts'
import type { Import, ListImportStore, Mode } from '@/stores/office/list-import.store'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { Segmented } from '@/ui/choices/segmented'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

interface Props {
  lists: ListImportStore
  current: Import
  onEntered: () => unknown
}

/** All or nothing, or the good rows only; then how far it has come. */
export const Confirm = observer(function Confirm({ lists, current, onEntered }: Props) {
  const words = whiteListTexts()
  const [mode, setMode] = useState<Mode>('all')
  const { good, refused, written, state } = current
  const isEntering = lists.stage === 'entering'
  const isBlocked = state === 'proposed' && mode === 'all' && refused > 0
  const enter = async () => {
    await lists.enter(state === 'proposed' ? mode : 'good')
    await onEntered()
  }

  if (state === 'done') return <Notice tone="good" text={words.doneText(written)} />
  if (state === 'stopped') return <Notice tone="warn" text={words.stoppedText(written, good)} />
  if (good === 0) return <Notice tone="warn" text={words.nothingGood} />
  const options = (['all', 'good'] as const).map((value) => ({ value, title: words.modes[value] }))
  return (
    <>
      {state === 'proposed' && refused > 0 && (
        <Segmented
          isWrapping
          id="mode"
          label={words.mode}
          value={mode}
          options={options}
          onChange={setMode}
          error={isBlocked ? words.allBlocked : undefined}
        />
      )}
      {state === 'importing' && (
        <>
          <View {...spoken({ role: 'status' })}>{words.entering(written, good)}</View>
          <View className="list-progress" aria-hidden="true">
            <View className="list-progress__part" style={{ width: `${Math.round((written / good) * 100)}%` }} />
          </View>
        </>
      )}
      <Button id="enter-list" onPress={enter} isBusy={isEntering} isDisabled={isBlocked} busyText={words.entering(written, good)}>
        {state === 'proposed' ? words.confirm(good) : words.goOn}
      </Button>
    </>
  )
})

import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { Steps } from '@/ui/steps/steps'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'

interface Props {
  guide: 'nationalCard' | 'zhejiangCode'
  onClose: () => void
}

/** How to get something from another mini-program: it is opened where its id is known, else its name goes to the clipboard to search for. */
export const GuideSheet = observer(function GuideSheet({ guide, onClose }: Props) {
  const { phone } = useStores()
  const { help, common } = texts()
  const { title, steps, copy, search } = help[guide]
  const program = OTHER_PROGRAMS[guide]
  const button = program ? (
    <Button id="guide-open" onPress={() => phone.openProgram(program)}>
      {search}
    </Button>
  ) : (
    <Button id="guide-copy" onPress={() => phone.copy(search, common.copied)}>
      {copy}
    </Button>
  )
  return (
    <Sheet title={title} onClose={onClose} foot={button}>
      <Steps steps={steps.map((step) => ({ title: step }))} />
    </Sheet>
  )
})

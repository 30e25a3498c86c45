import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { SEARCH_AT_MOST } from '@domain/verification/search'
import { observer } from 'mobx-react-lite'

interface Props {
  /** Of its parts: `street-search`, `street-find`, `street-clear`. */
  id: string
  words: { label: string; placeholder: string; hint: string; unreadable: string; find: string; clear: string }
  store: { typed: string; isUnreadable: boolean; type: (typed: string) => void; find: () => Promise<void> }
}

/** Cases by full name, phone or the end of the ID: one box, which sees what was typed. */
export const CaseSearch = observer(function CaseSearch({ id, words, store }: Props) {
  return (
    <>
      <Field
        id={`${id}-search`}
        type="text"
        label={words.label}
        placeholder={words.placeholder}
        hint={words.hint}
        maxLength={SEARCH_AT_MOST}
        value={store.typed}
        onChange={store.type}
        error={store.isUnreadable ? words.unreadable : undefined}
        beside={
          <Button id={`${id}-find`} kind="secondary" onPress={store.find}>
            {words.find}
          </Button>
        }
      />
      {store.typed !== '' && (
        <Button id={`${id}-clear`} kind="quiet" onPress={() => store.type('')}>
          {words.clear}
        </Button>
      )}
    </>
  )
})

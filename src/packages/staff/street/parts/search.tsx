import { staffTexts } from '@/i18n/packages/staff/texts'
import type { WorklistStore } from '@/stores/street/worklist.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { SEARCH_AT_MOST } from '@domain/verification/search'
import { observer } from 'mobx-react-lite'

/** By full name, phone or the end of the ID: one box, which sees what was typed. */
export const Search = observer(function Search({ worklist }: { worklist: WorklistStore }) {
  const { search: words } = staffTexts().street
  return (
    <Card>
      <Field
        id="street-search"
        type="text"
        label={words.label}
        placeholder={words.placeholder}
        hint={words.hint}
        maxLength={SEARCH_AT_MOST}
        value={worklist.typed}
        onChange={worklist.type}
        error={worklist.isUnreadable ? words.unreadable : undefined}
        beside={
          <Button id="street-find" kind="secondary" onPress={worklist.find}>
            {words.find}
          </Button>
        }
      />
      {worklist.typed !== '' && (
        <Button id="street-clear" kind="quiet" onPress={() => worklist.type('')}>
          {words.clear}
        </Button>
      )}
    </Card>
  )
})

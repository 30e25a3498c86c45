import { peopleTexts } from '@/i18n/packages/people/texts'
import { sourceName } from '@/pages/code/parts/names'
import { useStores } from '@/pages/stores'
import { Notice } from '@/ui/notice/notice'
import { observer } from 'mobx-react-lite'

/** 「杭州健康码」 is no mistake: said of those whose code is from elsewhere, once they are confirmed (`product.md` 4, `rules.md` 1). */
export const OtherSources = observer(function OtherSources() {
  const { code } = useStores()
  const { elsewhere } = peopleTexts().link
  const names = code.applicants.flatMap(({ role, source, maskedName }) =>
    role !== 'unconfirmed' && source && source.registry !== 'wenzhou' ? [elsewhere.of(maskedName, sourceName(source))] : [],
  )
  if (names.length === 0) return null
  return <Notice tone="info" title={elsewhere.title} text={names.join('')} />
})

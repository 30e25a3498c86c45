import { peopleTexts } from '@/i18n/packages/people/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { FaceStore } from '@/stores/face.store'
import { problemOf } from '@/stores/loadable'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { PageHead } from '@/ui/page-head/page-head'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo } from 'react'
import { CheckedPhone } from '../parts/checked-phone'
import { useLook } from '../use-look'
import { Linked } from './linked'
import { Linking } from './linking'

/** Room for pasted text with spaces. */
const NAME_AT_MOST = 40
const NUMBER_AT_MOST = 24

interface Props {
  /** From the platform's page, which had begun this program anew. */
  isBack: boolean
  onBack: () => void
  onPassport: () => void
}

/** 否: name, ID number and face link one person; who has no card, or a passport, is told their own way (`product.md` 4). */
export const Face = observer(function Face({ isBack, onBack, onPassport }: Props) {
  const { cloud, face: device, storage, clock } = useStores()
  // A fresh one for each visit, so that no ID number stays behind.
  const face = useMemo(() => new FaceStore({ cloud, face: device, storage, clock }), [cloud, device, storage, clock])
  useEffect(() => void face.resume(isBack), [face, isBack])
  useLook()
  const { link, ...words } = peopleTexts()
  const { card } = words.confirm
  const { linking, nameFault, idFault, stop, canResume } = face
  const problem = problemOf(linking)

  if (linking.kind === 'ready') return <Linked outcome={linking.value} isOne />
  if (linking.kind === 'loading' && face.name === '') return <Linking />
  return (
    <>
      <PageHead title={words.face.title} lead={words.face.lead} />
      <CheckedPhone />
      <Card>
        <Field
          id="face-name"
          type="text"
          label={words.face.name}
          placeholder={words.face.namePlaceholder}
          maxLength={NAME_AT_MOST}
          value={face.name}
          onChange={face.setName}
          error={nameFault && words.face.nameFaults[nameFault]}
        />
        <Field
          id="face-number"
          type="idcard"
          label={card.number}
          placeholder={card.placeholder}
          hint={words.face.keep}
          maxLength={NUMBER_AT_MOST}
          value={face.idNumber}
          onChange={face.setIdNumber}
          error={idFault && card.faults[idFault]}
        />
        {problem && <ErrorNotice problem={problem} />}
        {stop && <Notice tone="warn" {...words.face.stops[stop]} />}
        <Button id="face-start" onPress={canResume ? () => face.resume() : face.link} busyText={words.face.busy}>
          {canResume ? words.face.finish : words.face.start}
        </Button>
        <Button id="face-back" kind="secondary" onPress={onBack}>
          {texts().common.back}
        </Button>
      </Card>
      <Button id="link-passport" kind="quiet" onPress={onPassport}>
        {link.toPassport}
      </Button>
      <Notice tone="info" title={link.otherChildTitle} text={link.otherChildText} />
    </>
  )
})

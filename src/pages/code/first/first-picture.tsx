import { texts } from '@/i18n/texts'
import { type KeptPicture, pictureHere } from '@/stores/kept-picture'
import { shownUntil } from '@/stores/shown'
import { Frame } from '@/ui/frame/frame'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { TimePair } from '@/ui/time-pair/time-pair'
import { useState } from 'react'
import { Hero } from '../parts/hero'
import { WhoIs } from '../parts/who-is'

/** The last valid code as the phone keeps it: verdict, whose it is and until when. Nothing can be pressed yet. */
export function FirstPicture() {
  const [kept] = useState(pictureHere)
  return (
    <Frame title={texts().code.bar}>{kept ? <LastCode {...kept} /> : <Skeleton blocks={['line', 'code', 'row', 'card']} goesOn />}</Frame>
  )
}

function LastCode({ applicant, code, count, isWorstFirst, isExtended, now }: KeptPicture) {
  const { updatedAt } = applicant
  const validUntil = shownUntil(code, applicant)
  return (
    <>
      <WhoIs applicant={applicant} count={count} isWorstFirst={isWorstFirst} />
      <Hero code={code} applicant={applicant} now={now} />
      {updatedAt !== null && validUntil !== null && (
        <TimePair updatedAt={updatedAt} validUntil={validUntil} now={now} isExtended={isExtended} />
      )}
    </>
  )
}

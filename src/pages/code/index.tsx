import { lazy, Suspense } from 'react'
import { FirstPicture } from './first/first-picture'
import { rest } from './first/rest'

const Whole = lazy(() => rest(() => import(/* webpackChunkName: "whole" */ './whole')))

/** 亮码: what the phone keeps is drawn first; all that can be done with it comes behind (`docs/decisions/0024`). */
export default function CodePage() {
  return (
    <Suspense fallback={<FirstPicture />}>
      <Whole />
    </Suspense>
  )
}

import { type ComponentType, useEffect, useState } from 'react'
import { FirstPicture } from './first/first-picture'
import { rest } from './first/rest'

/** Kept from one opening to the next. */
let Whole: ComponentType | undefined

/** 亮码: what the phone keeps is drawn first; all that can be done with it comes behind (`docs/decisions/0024`). */
export default function CodePage() {
  const [, setThere] = useState(false)
  useEffect(() => {
    const come = ({ default: page }: { default: ComponentType }) => {
      Whole = page
      setThere(true)
    }
    if (!Whole) void rest(() => import(/* webpackChunkName: "whole" */ './whole')).then(come)
  }, [])
  return Whole ? <Whole /> : <FirstPicture />
}

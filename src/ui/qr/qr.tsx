import { Canvas, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { encode } from 'uqr'
import { findCanvas } from '../canvas-node'
import type { CanvasNode } from '../found-canvas'
import { spoken } from '../spoken'
import './qr.scss'

interface Props {
  id: string
  /** What the code says; alphanumeric, so that it is packed closest. */
  text: string
  /** Said to people who do not see it. */
  label: string
}

/** Pixels of a drawn code, at least: whole ones a module, or hair lines show between them. */
const PIXELS = 480
/** Modules of white around it, as the standard asks; the card it lies on is white too. */
const QUIET = 2
const DARK = '#000000'
const LIGHT = '#ffffff'

const matrixOf = (text: string) => encode(text, { ecc: 'M', border: QUIET })

function draw(node: CanvasNode, text: string) {
  const { size, data } = matrixOf(text)
  const module = Math.ceil(PIXELS / size)
  const side = module * size
  // Setting the size clears the canvas: only when it changes, or it would flicker.
  if (node.width !== side) Object.assign(node, { width: side, height: side })
  const context = node.getContext('2d')
  context.fillStyle = LIGHT
  context.fillRect(0, 0, side, side)
  context.fillStyle = DARK
  data.forEach((row, y) => row.forEach((isDark, x) => isDark && context.fillRect(x * module, y * module, module, module)))
}

/** A QR code, redrawn in place when its text changes. */
export function Qr({ id, text, label }: Props) {
  const canvas = useRef<CanvasNode>()
  const [hasCanvas, setHasCanvas] = useState(true)

  useEffect(() => {
    let isGone = false
    void (async () => {
      canvas.current ??= (await findCanvas(id, () => isGone))?.node
      if (isGone) return
      // Here, not while rendering: encoding takes as long as all the rest of the page, which must not wait for it.
      if (canvas.current) draw(canvas.current, text)
      else setHasCanvas(false)
    })()
    return () => {
      isGone = true
    }
  }, [id, text])

  return (
    <View className="qr" {...spoken({ role: 'img', label })}>
      {hasCanvas ? <Canvas type="2d" id={id} canvasId={id} className="qr__canvas" /> : <Boxes text={text} />}
    </View>
  )
}

/** Without a canvas: one element with a shadow a module. */
function Boxes({ text }: { text: string }) {
  const { size, data } = matrixOf(text)
  const shadows = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x + 1}em ${y + 1}em`] : [])))
  const style = { fontSize: `calc(100% / ${size})`, boxShadow: shadows.join() }
  return (
    <View className="qr__boxes">
      <View className="qr__module" style={style} />
    </View>
  )
}
